import { PositConnectProps } from '../options/posit-connect-props';
import { Contribution } from './contribution';
import { budgetValues } from './disruption-budget';
import { JsonObject } from './json';
import { ReleaseContext } from './release-context';

/** What the options of the server itself add to the chart's values; `user` are the values that are laid over them. */
export function serverContribution(props: PositConnectProps, context: ReleaseContext, user: JsonObject): Contribution {
  return {
    values: {
      versionOverride: props.version?.value,
      replicas: context.replicas,
      podDisruptionBudget: budgetValues(props, context, user),
    },
    config: { Server: { Address: props.address } },
  };
}
