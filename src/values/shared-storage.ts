import { SharedStorage } from '../options/shared-storage';
import { Contribution } from './contribution';
import { ReleaseContext } from './release-context';

/** What the shared storage adds to the chart's values: the chart mounts the claim, whoever made it. */
export function sharedStorageContribution(storage: SharedStorage | undefined, context: ReleaseContext): Contribution {
  if (storage === undefined) return {};
  const path = storage._mountPath;
  return {
    values: { sharedStorage: { mount: true, name: storageClaimName(storage, context), path, subPath: storage._subPath } },
    // The chart does not tie the folder of the data to the mount.
    config: path === undefined ? undefined : { Server: { DataDir: path } },
  };
}

/** Name of the claim that Connect and its content mount. */
export function storageClaimName(storage: SharedStorage, { releaseName }: ReleaseContext): string {
  return storage._claim.kind === 'existing' ? storage._claim.name : `${releaseName}-shared-storage`;
}
