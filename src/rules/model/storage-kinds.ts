import { Json } from '../../values/json';
import { textAt } from './lookup';

/** Storage that does not serve Connect and its content together. */
export type UnfitStorage = 'disk' | 'smb' | 'objects';

/** Classes that clusters and their drivers come with, by what stands behind them. */
const CLASSES: Readonly<Record<UnfitStorage, readonly string[]>> = {
  disk: [
    'gp2', 'gp3', 'gp2-csi', 'gp3-csi', 'ebs-sc', 'auto-ebs-sc',
    'standard', 'standard-csi', 'standard-rwo', 'premium-rwo',
    'managed', 'managed-premium', 'managed-csi', 'managed-csi-premium',
    'csi-cinder-sc-delete', 'csi-cinder-sc-retain', 'csi-cinder-classic', 'csi-cinder-high-speed', 'csi-sc-cinderplugin',
    'local-path', 'openebs-hostpath', 'openebs-device', 'microk8s-hostpath',
    'rook-ceph-block', 'ocs-storagecluster-ceph-rbd',
    'do-block-storage', 'do-block-storage-retain', 'linode-block-storage', 'linode-block-storage-retain',
    'hcloud-volumes', 'scw-bssd', 'scw-bssd-retain', 'oci', 'oci-bv',
  ],
  smb: ['azurefile', 'azurefile-premium', 'azurefile-csi', 'azurefile-csi-premium'],
  objects: ['azureblob-fuse-premium', 'azureblob-nfs-premium'],
};

/** Provisioners whose volumes are disks, or folders, of one node. */
const DISK_PROVISIONERS: ReadonlySet<string> = new Set([
  'ebs.csi.aws.com', 'ebs.csi.eks.amazonaws.com', 'kubernetes.io/aws-ebs',
  'pd.csi.storage.gke.io', 'kubernetes.io/gce-pd',
  'disk.csi.azure.com', 'kubernetes.io/azure-disk',
  'cinder.csi.openstack.org', 'kubernetes.io/cinder',
  'rancher.io/local-path', 'openebs.io/local', 'microk8s.io/hostpath',
  'dobs.csi.digitalocean.com', 'linodebs.csi.linode.com', 'csi.hetzner.cloud', 'csi.scaleway.com', 'blockvolume.csi.oraclecloud.com',
]);

const BY_CLASS: ReadonlyMap<string, UnfitStorage> = new Map(
  (['disk', 'smb', 'objects'] as const).flatMap((kind) => CLASSES[kind].map((name) => [name, kind] as const)),
);

/** What is known to stand behind a class of this name; undefined where it may serve. */
export function unfitClass(name: string): UnfitStorage | undefined {
  return BY_CLASS.get(name);
}

/** What stands behind a StorageClass whose definition is in sight; undefined where it may serve. */
export function unfitDefinition(storageClass: Json): UnfitStorage | undefined {
  const provisioner = textAt(storageClass, 'provisioner');
  if (DISK_PROVISIONERS.has(provisioner) || provisioner.endsWith('.rbd.csi.ceph.com')) return 'disk';
  switch (provisioner) {
    case 'smb.csi.k8s.io':
    case 'kubernetes.io/azure-file':
      return 'smb';
    case 'file.csi.azure.com':
      return textAt(storageClass, 'parameters.protocol').toLowerCase() === 'nfs' ? undefined : 'smb';
    case 'blob.csi.azure.com':
      return 'objects';
    default:
      return undefined;
  }
}
