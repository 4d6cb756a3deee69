import { Json } from '../../values/json';
import { gcfgSetting, settingText } from './gcfg-settings';
import { isWritten, itemsAt, valueAt } from './lookup';
import { ValuesModel } from './values-model';

/** The port of a setting such as `HTTP.Listen`; undefined where there is none. */
export function settingPort(model: ValuesModel, section: string, name: string): number | undefined {
  const found = /:(\d+)$/.exec(settingText(gcfgSetting(model.settings, section, name)));
  return found === null ? undefined : Number(found[1]);
}

/** Ports on which Connect answers; none where the settings do not say. */
export function listenPorts(model: ValuesModel): readonly number[] {
  return [settingPort(model, 'HTTP', 'Listen'), settingPort(model, 'HTTPS', 'Listen')].filter((port) => port !== undefined);
}

/** The number behind a port that may be called by its name in the container; undefined for other names. */
export function portNumber(model: ValuesModel, port: Json | undefined): number | undefined {
  if (port === 'http') return portNumber(model, valueAt(model.effective, 'pod.port') === 'http' ? undefined : valueAt(model.effective, 'pod.port'));
  return typeof port === 'number' || (typeof port === 'string' && /^\d+$/.test(port)) ? Number(port) : undefined;
}

/** Whether a container of the user stands beside the server, which may be a proxy in front of it. */
export function hasSidecar(model: ValuesModel): boolean {
  return itemsAt(model.effective, 'pod.sidecar').length > 0;
}

/** ` by default`, where the user did not choose what is at `path`. */
export function byDefault(model: ValuesModel, path: string): string {
  return isWritten(model.values, path) ? '' : ' by default';
}
