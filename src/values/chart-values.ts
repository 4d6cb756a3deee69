import { Execution } from '../options/execution';
import { PositConnectProps } from '../options/posit-connect-props';
import { authenticationContribution } from './authentication';
import { availabilityContribution } from './availability';
import { Contribution, GcfgSections, SecretUse } from './contribution';
import { databaseContribution } from './database';
import { executionContribution } from './execution';
import { executionEnvironmentsContribution } from './execution-environments';
import { encodeGcfg } from './gcfg';
import { mergeSections } from './gcfg-merge';
import { ingressContribution } from './ingress';
import { Json, JsonObject } from './json';
import { licenseContribution } from './license';
import { mergeWithLists } from './joined-lists';
import { mergeValues } from './merge';
import { networkPoliciesContribution } from './network-policies';
import { observabilityContribution } from './observability';
import { pullSecretNames } from './pull-secrets';
import { ReleaseContext } from './release-context';
import { resourcesContribution } from './resources';
import { schedulingContribution } from './scheduling';
import { secretRotationContribution } from './secret-rotation';
import { secretStoresContribution } from './secret-stores';
import { serverContribution } from './server';
import { sharedStorageContribution } from './shared-storage';
import { typedConfig } from './typed-values';

/** What helm gets, and the secrets that the deployment then reads. */
export interface ChartInput {
  readonly values: JsonObject;
  readonly secrets: readonly SecretUse[];
}

type Contributor = (props: PositConnectProps, context: ReleaseContext, user: JsonObject) => Contribution;

/** One line for each choice of the user. */
const CONTRIBUTORS: readonly Contributor[] = [
  serverContribution,
  availabilityContribution,
  (props, context) => licenseContribution(props.license, context),
  (props, context) => databaseContribution(props.database, context),
  (props, context) => sharedStorageContribution(props.storage, context),
  (props, context) => executionContribution(props.execution ?? Execution.kubernetes(), context, pullSecretNames(props)),
  networkPoliciesContribution,
  (props) => executionEnvironmentsContribution(props.executionEnvironments),
  (props, context) => authenticationContribution(props.authentication, context),
  (props, context, user) => ingressContribution(props.ingress, context, user),
  (props) => schedulingContribution(props.scheduling),
  (props) => resourcesContribution(props.resources),
  (props) => observabilityContribution(props.observability),
];

/** The chart's values for `props`: what the options say, then the user's own `config` and `values`. */
export function chartInput(props: PositConnectProps, user: JsonObject, context: ReleaseContext, at: string): ChartInput {
  const chosen = CONTRIBUTORS.map((contribute) => contribute(props, context, user));
  const secrets = chosen.flatMap((part) => part.secrets ?? []);
  const contributions = [...chosen, secretStoresContribution(secrets, context), secretRotationContribution(secrets, props.availability?.reloader, context)];
  const { config: userConfig, ...userOther } = user;
  const options = contributions.map((part) => part.values ?? {}).reduce(mergeValues, optionLists(contributions));
  const values = mergeWithLists(options, userOther);
  const sections = [...contributions.map((part) => part.config), typedConfig(props.config), userConfig].reduce<JsonObject>(
    (merged, part) => mergeSections(merged, (part ?? {}) as JsonObject),
    {},
  );
  return {
    values: mergeValues(values, { config: encodeGcfg(sections as GcfgSections, at) }),
    secrets,
  };
}

function optionLists(contributions: readonly Contribution[]): JsonObject {
  const lists = {
    pod: {
      env: nonEmpty(contributions.flatMap((part) => part.env ?? [])),
      volumes: nonEmpty(contributions.flatMap((part) => part.volumes ?? [])),
      volumeMounts: nonEmpty(contributions.flatMap((part) => part.volumeMounts ?? [])),
    },
    extraObjects: nonEmpty(contributions.flatMap((part) => part.extraObjects ?? [])),
  };
  return lists.pod.env || lists.pod.volumes || lists.pod.volumeMounts ? mergeValues({}, lists) : mergeValues({}, { extraObjects: lists.extraObjects });
}

function nonEmpty(list: readonly Json[]): readonly Json[] | undefined {
  return list.length === 0 ? undefined : list;
}
