import { Execution, PositConnectProps } from '../../src';
import { CLAIM_OF_THE_CHART, guideInstallation, STANDARD_ACCOUNT } from './guide-installation';
import { CERTIFICATE_OF_THE_SERVER } from './with-additional-mounts';

/** A certificate for the server, and a folder of data for content. */
export function withAdditionalMountsKubernetes(): PositConnectProps {
  return {
    ...guideInstallation(),
    execution: Execution.kubernetes({
      ...STANDARD_ACCOUNT,
      volumes: [{ name: 'shared-data', persistentVolumeClaim: { claimName: 'shared-data-pvc' } }],
      volumeMounts: [{ mountPath: '/mnt/data', name: 'shared-data' }],
    }),
    values: { sharedStorage: CLAIM_OF_THE_CHART, pod: CERTIFICATE_OF_THE_SERVER },
  };
}
