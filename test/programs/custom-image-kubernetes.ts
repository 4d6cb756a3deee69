import { Execution, ExecutionEnvironment, PositConnectProps } from '../../src';
import { CLAIM_OF_THE_CHART, guideInstallation, STANDARD_ACCOUNT } from './guide-installation';

/** Images of one's own for server, content-init and content. */
export function customImageKubernetes(): PositConnectProps {
  return {
    ...guideInstallation(),
    execution: Execution.kubernetes({ ...STANDARD_ACCOUNT, initContainer: { repository: 'ghcr.io/posit-dev/connect-content-init' } }),
    executionEnvironments: [
      ExecutionEnvironment.of('ghcr.io/posit-dev/connect-content:R4.5.2-python3.14.3-ubuntu-24.04', {
        title: 'Custom Runtime',
        description: 'Runtime with R 4.5.2 and Python 3.14.3',
        python: [{ path: '/opt/python/3.14.3/bin/python3', version: '3.14.3' }],
        r: [{ path: '/opt/R/4.5.2/bin/R', version: '4.5.2' }],
        quarto: [{ path: '/opt/quarto/1.8.27/bin/quarto', version: '1.8.27' }],
      }),
    ],
    values: { sharedStorage: CLAIM_OF_THE_CHART, image: { repository: 'ghcr.io/posit-dev/connect' } },
  };
}
