import { PositConnectProps, chartValues } from '../../src';
import { CLAIM_OF_THE_CHART, guideInstallation } from './guide-installation';

/** A certificate for the server only. */
export const CERTIFICATE_OF_THE_SERVER: chartValues.PodValues = {
  volumeMounts: [{ mountPath: '/etc/connect-certs', name: 'ldap-certificate' }],
  volumes: [{ name: 'ldap-certificate', configMap: { name: 'connect-ldap-certificate' } }],
};

/** The mounts of content are still written for the Launcher, which is off. */
export function withAdditionalMounts(): PositConnectProps {
  return {
    ...guideInstallation(),
    values: {
      sharedStorage: CLAIM_OF_THE_CHART,
      pod: CERTIFICATE_OF_THE_SERVER,
      launcher: {
        useTemplates: true,
        templateValues: {
          pod: {
            volumeMounts: [{ mountPath: '/mnt/data', name: 'shared-data' }],
            volumes: [{ name: 'shared-data', persistentVolumeClaim: { claimName: 'shared-data-pvc' } }],
          },
        },
      },
    },
    suppressRules: [{ rule: 'CONNECT007', reason: 'the published file has it so; with-additional-mounts-kubernetes is the one that works' }],
  };
}
