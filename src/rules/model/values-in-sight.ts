import { isJsonObject, Json, JsonObject } from '../../values/json';
import { PlacedConfiguration } from './configurations';
import { ConnectServer, isSwitchedOn, replicasOf } from './connect-servers';
import { GcfgSetting } from './gcfg-settings';
import { ValuesModel, valuesModel } from './values-model';

const NOTHING = valuesModel({ values: {}, releaseName: '', namespace: '', connectVersion: '' });

/** A deployment of which only `values` are known: no default of the chart lies below them. */
export function valuesAlone(values: JsonObject, settings: readonly GcfgSetting[] = []): ValuesModel {
  return { ...NOTHING, values, effective: values, settings };
}

/** The deployment behind a configuration and its server, as far as rules on values read what both show. */
export function valuesInSight(configuration: PlacedConfiguration | undefined, server: ConnectServer | undefined): ValuesModel {
  const { args, command, env } = server?.container.container ?? {};
  const values = {
    config: configOf(configuration?.settings ?? []),
    replicas: server === undefined ? 1 : replicasOf(server),
    backends: { kubernetes: { enabled: isSwitchedOn(configuration, 'Kubernetes', 'Enabled') } },
    launcher: { enabled: isSwitchedOn(configuration, 'Launcher', 'Enabled') },
    pod: { env },
    command,
    args,
  };
  return { ...valuesAlone(values, configuration?.settings), namespace: server?.namespace ?? '' };
}

function configOf(settings: readonly GcfgSetting[]): JsonObject {
  const config: Record<string, Json> = {};
  for (const { path, name, value } of settings) {
    const header = String(path[1]);
    const section = Object.hasOwn(config, header) ? config[header] : {};
    config[header] = { ...(isJsonObject(section) ? section : {}), [name]: value };
  }
  return config;
}
