import { ChartValues, toJson_ChartValues } from '../../imports/chart-values';
import { ConnectConfig, toJson_ConnectConfig } from '../../imports/connect-config';
import { mistake } from '../errors/posit-connect-error';
import { JsonObject } from './json';
import { withLeftOut } from './left-out';

/** The chart's values by their own keys; members that no type knows stay, so that a rule can name them. */
export function typedValues(values: ChartValues | undefined, at: string): JsonObject {
  const written = serialized(values);
  if (written !== undefined) return withLeftOut(values, written) as JsonObject;
  const name = Object.keys(values ?? {}).find((member) => serialized({ [member]: values?.[member as keyof ChartValues] }) === undefined) ?? '';
  throw mistake('VALUES_KIND', {
    at,
    what: `values.${name} cannot be read: something in it is of another kind than its type, such as a map where a list belongs`,
    fix: `values: { ${name}: … } as its type says, e.g. pod: { env: [{ name: 'TZ', value: 'UTC' }] }`,
  });
}

/** Connect's settings by their official names; members that no type knows stay, too. */
export function typedConfig(config: ConnectConfig | undefined): JsonObject {
  return (withLeftOut(config, toJson_ConnectConfig(config)) ?? {}) as JsonObject;
}

// Serializers trust the types, which plain JavaScript does not have.
function serialized(values: ChartValues | undefined): JsonObject | undefined {
  try {
    return toJson_ChartValues(values) ?? {};
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
