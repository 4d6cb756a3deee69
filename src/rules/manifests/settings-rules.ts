import { databaseProvider } from '../configuration/database-provider';
import { secretInGcfg } from '../configuration/secret-in-gcfg';
import { serverAddress } from '../configuration/server-address';
import { unencryptedDatabase } from '../configuration/unencrypted-database';
import { placeholder } from '../keys/placeholder';
import { configurationsOf, PlacedConfiguration, SERVER_CONFIGURATION } from '../model/configurations';
import { ConnectServer, connectServers } from '../model/connect-servers';
import { settingText } from '../model/gcfg-settings';
import { isWritten, itemsAt, textAt } from '../model/lookup';
import { ManifestsModel } from '../model/manifests-model';
import { isSubstitutedLater } from '../model/placeholders';
import { segmentsOf } from '../model/value-path';
import { valuesInSight } from '../model/values-in-sight';
import { ValuesModel } from '../model/values-model';
import { Rule, RuleMatch } from '../rule';

export const databaseProviderInManifests = ofSettings(databaseProvider, isOfServer);
/** Flux and envsubst put values in the places of variables. */
export const placeholderInSettings = ofSettings(placeholder, isOfServer, (text) => !isSubstitutedLater(text));
export const secretInGcfgInManifests = ofSettings(secretInGcfg, () => true);
export const serverAddressInManifests = ofSettings(serverAddress, isOfServer);
export const unencryptedDatabaseInManifests = ofSettings(unencryptedDatabase, isOfServer);

/** A rule on the settings among the chart's values, as a rule on the configuration that they became. */
function ofSettings(
  rule: Rule<ValuesModel>,
  reads: (configuration: PlacedConfiguration) => boolean,
  isMeant: (text: string) => boolean = () => true,
): Rule<ManifestsModel> {
  return {
    ...rule,
    refusedByChart: false,
    check: (model) => {
      const servers = connectServers(model);
      return configurationsOf(model).filter(reads).flatMap((configuration) => {
        const server = servers.find((candidate) => candidate.configuration === configuration);
        return rule.check(valuesInSight(configuration, server)).flatMap((match) => matchInText(match, configuration, server, isMeant));
      });
    },
  };
}

function isOfServer({ key }: PlacedConfiguration): boolean {
  return key === SERVER_CONFIGURATION;
}

function matchInText(
  match: RuleMatch,
  configuration: PlacedConfiguration,
  server: ConnectServer | undefined,
  isMeant: (text: string) => boolean,
): readonly RuleMatch[] {
  const [group, header, name] = segmentsOf(match.path).map(String);
  const setting = configuration.settings.filter(({ path }) => path[1] === header && path[2] === name).at(-1);
  if (group !== 'config' || !isMeant(settingText(setting))) return [];
  if (setting === undefined && maySetElsewhere(`CONNECT_${header}_${name}`.toUpperCase(), configuration, server)) return [];
  return [{ ...match, path: configuration.path, received: `a text in which ${header}.${name} is ${match.received}` }];
}

// What the text does not say, a line that cannot be read may have said, or a variable of the server.
function maySetElsewhere(variable: string, { unreadable }: PlacedConfiguration, server: ConnectServer | undefined): boolean {
  if (server === undefined || unreadable.length > 0 || isWritten(server.container.container, 'envFrom')) return true;
  return itemsAt(server.container.container, 'env').some(({ value }) => textAt(value, 'name') === variable);
}
