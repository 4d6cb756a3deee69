import { PositConnectProps } from '../../src';
import { guideInstallation } from './guide-installation';

/** The volume, as a template that takes its size from the claim's. */
const VOLUME = `
apiVersion: v1
kind: PersistentVolume
metadata:
  name: nfs-connect-sharedstorage-pv
  annotations: {helm.sh/resource-policy: keep}
spec:
  capacity: {storage: '{{ .Values.sharedStorage.requests.storage }}'}
  volumeMode: Filesystem
  accessModes: [ReadWriteMany]
  persistentVolumeReclaimPolicy: Retain
  storageClassName: nfs-connect-sharedstorage-pv
  mountOptions: [rw, lookupcache=pos, vers=4]
  nfs: {path: /, server: nfs.server.example.com}
`;

/** A volume of one's own for the claim that the chart makes. */
export function withPv(): PositConnectProps {
  return {
    ...guideInstallation(),
    values: {
      sharedStorage: { create: true, mount: true, storageClassName: 'nfs-connect-sharedstorage-pv', requests: { storage: '100G' } },
      extraObjects: [VOLUME],
    },
  };
}
