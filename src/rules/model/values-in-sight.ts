import { isJsonObject, Json, JsonObject } from '../../values/json';
import { PlacedConfiguration } from './configurations';
import { ConnectServer, isSwitchedOn, replicasOf } from './connect-servers';
import { valueAt } from './lookup';
import { ValuesModel, valuesModel } from './values-model';

/** The deployment behind a configuration, as far as rules on settings read it, and without any default of the chart. */
export function valuesInSight(configuration: PlacedConfiguration, server: ConnectServer | undefined): ValuesModel {
  const values: JsonObject = {
    config: configOf(configuration),
    replicas: server === undefined ? 1 : replicasOf(server),
    backends: { kubernetes: { enabled: isSwitchedOn(configuration, 'Kubernetes', 'Enabled') } },
    launcher: { enabled: isSwitchedOn(configuration, 'Launcher', 'Enabled') },
    pod: { env: valueAt(server?.container.container, 'env') },
  };
  const model = valuesModel({ values, releaseName: '', namespace: server?.namespace ?? '', connectVersion: '' });
  return { ...model, effective: values, settings: configuration.settings };
}

function configOf({ settings }: PlacedConfiguration): JsonObject {
  const config: Record<string, Json> = {};
  for (const { path, name, value } of settings) {
    const header = String(path[1]);
    const section = Object.hasOwn(config, header) ? config[header] : {};
    config[header] = { ...(isJsonObject(section) ? section : {}), [name]: value };
  }
  return config;
}
