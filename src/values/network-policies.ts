import { PositConnectProps } from '../options/posit-connect-props';
import { Contribution } from './contribution';
import { ReleaseContext } from './release-context';

/** Label by which policies know the pods of content in a namespace that others share. */
export const CONTENT_LABEL = 'cdk8s-posit-connect/content';

/** What network policies add to the chart's values: the label by which they find the pods of content. */
export function networkPoliciesContribution({ networkPolicies, execution }: PositConnectProps, { releaseName }: ReleaseContext): Contribution {
  if (networkPolicies === undefined) return {};
  const labels = { [CONTENT_LABEL]: releaseName };
  switch (execution?._choice.runner ?? 'kubernetes') {
    case 'kubernetes':
      return { values: { backends: { kubernetes: { defaultResourceJobBase: { spec: { template: { metadata: { labels } } } } } } } };
    case 'launcher':
      return { values: { launcher: { templateValues: { pod: { labels } } } } };
    case 'local':
      return {};
  }
}
