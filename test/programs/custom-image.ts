import { PositConnectProps } from '../../src';
import { CLAIM_OF_THE_CHART, guideInstallation } from './guide-installation';

/** Keys that the chart has no longer, and so no type has. */
export const REMOVED_KEYS = {
  image: { tagPrefix: 'ubuntu2204-' },
  launcher: {
    customRuntimeYaml: {
      name: 'Kubernetes',
      images: [
        {
          name: 'ghcr.io/rstudio/content-base:r4.2.2-py3.11.3-ubuntu2204',
          python: { installations: [{ path: '/opt/python/3.11.3/bin/python3', version: '3.11.3' }] },
          r: { installations: [{ path: '/opt/R/4.2.2/bin/R', version: '4.2.2' }] },
          quarto: { installations: [{ path: '/opt/quarto/1.3.340/bin/quarto', version: '1.3.340' }] },
        },
      ],
    },
    defaultInitContainer: { tagPrefix: 'ubuntu2204-' },
  },
};

/** Images of one's own by keys of an older chart, with the Launcher on beside the direct runner. */
export function customImage(): PositConnectProps {
  return {
    ...guideInstallation(),
    values: {
      sharedStorage: CLAIM_OF_THE_CHART,
      image: { repository: 'ghcr.io/rstudio/rstudio-connect' },
      launcher: { enabled: true, useTemplates: true, defaultInitContainer: { repository: 'ghcr.io/rstudio/rstudio-connect-content-init' } },
    },
    rawValues: REMOVED_KEYS,
  };
}
