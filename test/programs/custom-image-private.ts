import { PositConnectProps } from '../../src';
import { REMOVED_KEYS } from './custom-image';
import { CLAIM_OF_THE_CHART, guideInstallation } from './guide-installation';

const PULL_SECRETS = [{ name: 'private-registery-creds' }];

/** The same images from a registry that asks who pulls. */
export function customImagePrivate(): PositConnectProps {
  return {
    ...guideInstallation(),
    values: {
      sharedStorage: CLAIM_OF_THE_CHART,
      image: { repository: 'ghcr.io/rstudio/rstudio-connect', imagePullSecrets: PULL_SECRETS },
      launcher: {
        enabled: true,
        useTemplates: true,
        templateValues: { pod: { imagePullSecrets: PULL_SECRETS } },
        defaultInitContainer: { repository: 'ghcr.io/rstudio/rstudio-connect-content-init' },
      },
    },
    rawValues: REMOVED_KEYS,
  };
}
