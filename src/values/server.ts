import { PositConnectProps } from '../options/posit-connect-props';
import { Contribution } from './contribution';
import { ReleaseContext } from './release-context';

/** What the options of the server itself add to the chart's values. */
export function serverContribution(props: PositConnectProps, context: ReleaseContext): Contribution {
  return {
    values: {
      versionOverride: props.version?.value,
      replicas: context.replicas,
      podDisruptionBudget: props.podDisruptionBudget?._spec,
    },
    config: { Server: { Address: props.address } },
  };
}
