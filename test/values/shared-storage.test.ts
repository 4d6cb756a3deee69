import { Size } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { SharedStorage } from '../../src/options/shared-storage';
import { prune } from '../../src/values/merge';
import { sharedStorageContribution } from '../../src/values/shared-storage';

const context = { releaseName: 'connect', namespace: 'posit-connect', contentNamespace: 'posit-connect', fullname: 'connect-rstudio-connect', replicas: 1 };
const nfs = { server: 'nfs.example.com', path: '/export/connect', capacity: Size.gibibytes(100) };
const valuesOf = (storage: SharedStorage) => prune(sharedStorageContribution(storage, context).values ?? {});

describe('the shared storage', () => {
  it('is mounted by the chart under the name of the claim that is there', () => {
    expect(valuesOf(SharedStorage.existingClaim({ claimName: 'data', subPath: 'connect/production' }))).toEqual({
      sharedStorage: { mount: true, name: 'data', subPath: 'connect/production' },
    });
  });

  it('is mounted by the chart under a name made of the release\'s, and never made by the chart', () => {
    const expected = { sharedStorage: { mount: true, name: 'connect-shared-storage' } };
    expect(valuesOf(SharedStorage.nfs(nfs))).toEqual(expected);
    expect(valuesOf(SharedStorage.storageClass({ name: 'nfs-client', size: Size.gibibytes(100) }))).toEqual(expected);
  });

  it('at another path takes the folder of the data with it', () => {
    const contribution = sharedStorageContribution(SharedStorage.nfs({ ...nfs, mountPath: '/data/connect/' }), context);
    expect(contribution.values).toHaveProperty('sharedStorage.path', '/data/connect');
    expect(contribution.config).toEqual({ Server: { DataDir: '/data/connect' } });
  });

  it('leaves both to the chart, which agrees with itself, where no path is given', () => {
    const contribution = sharedStorageContribution(SharedStorage.nfs(nfs), context);
    expect(contribution.config).toBeUndefined();
    expect(contribution.values).not.toHaveProperty('sharedStorage.path', expect.anything());
  });

  it('adds nothing when there is none', () => {
    expect(sharedStorageContribution(undefined, context)).toEqual({});
  });
});
