import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Check, Checks, Database, Delivery, PositConnectProps, SecretSource } from '../../src';
import { Application } from './harness/application';
import { startArgoCd } from './harness/argo-cd';
import { GitRepository } from './harness/git-repository';
import { manifests, prepare, workingProps } from './harness/installation';
import { eventually } from './harness/eventually';
import { getObject, kubectl } from './harness/kubectl';
import { NETWORK } from './harness/network';
import { hasCluster, testNamespace } from './harness/test-namespace';
import { volumeFolder } from './harness/volumes';

const PATIENCE_SECONDS = 240;

describe.skipIf(!hasCluster)('a real Argo CD', () => {
  let argoCd: { stop(): Promise<void> } | undefined;
  beforeAll(async () => void (argoCd = await startArgoCd()));
  afterAll(() => argoCd?.stop());

  function installed(changes: (namespace: string) => Partial<PositConnectProps> = () => ({})) {
    const namespace = testNamespace('argo');
    prepare(namespace);
    const repository = new GitRepository();
    const first = props(namespace, changes(namespace));
    const commit = (more: Partial<PositConnectProps> = {}) => repository.commit(manifests({ ...first, ...more }));
    commit();
    const application = new Application(namespace, repository.url, first);
    return { namespace, application, commit };
  }

  it('syncs the manifests to Healthy, finds no difference afterwards, and leaves the data when all is deleted', async () => {
    const { namespace, application } = installed();
    await synced(application);
    expect(application.state()).toMatchObject({ sync: 'Synced', health: 'Healthy', phase: 'Succeeded' });

    await synced(application);
    expect(application.differing()).toEqual([]);

    application.deleteWithCascade();
    expect(['deployment/connect-rstudio-connect', 'statefulset/connect-database'].filter((object) => isThere(object, namespace))).toEqual([]);
    const claims = ['connect-shared-storage', 'connect-database'].map((name) => getObject('pvc', name, namespace)?.status?.phase);
    expect(claims).toEqual(['Bound', 'Bound']);
    expect(existsSync(join(volumeFolder(namespace, 'connect-database'), 'data', 'PG_VERSION'))).toBe(true);
  });

  it('stops before the release where a check fails, and goes on once the cause is mended', async () => {
    const { namespace, application, commit } = installed(() => ({ database: nowhere(), checks: Checks.of(Check.databaseEndpoint({ retries: 0 })) }));
    application.sync();
    await eventually('the sync fails', () => application.state().phase === 'Failed' || undefined);
    expect(getObject('deployment', 'connect-rstudio-connect', namespace)).toBeUndefined();

    commit({ database: workingProps(namespace).database });
    await synced(application);
    expect(getObject('deployment', 'connect-rstudio-connect', namespace)?.status?.readyReplicas).toBe(1);
  });
});

function props(namespace: string, changes: Partial<PositConnectProps>): PositConnectProps {
  return workingProps(namespace, { delivery: Delivery.argoCd(), releaseName: 'connect', ...changes });
}

function isThere(object: string, namespace: string): boolean {
  return kubectl(['get', object, '--namespace', namespace, '--ignore-not-found', '--output', 'name']) !== '';
}

function nowhere(): Database {
  return Database.postgres({ host: NETWORK.node, port: 5999, database: 'connect', user: 'connect', password: SecretSource.existing('connect-database', 'password') });
}

/** Starts a sync and waits for its end. */
async function synced(application: Application): Promise<void> {
  const { startedAt: before } = application.state();
  application.sync();
  await eventually(
    'the application is synced',
    () => {
      const { sync, health, phase, message, startedAt } = application.state();
      if (startedAt === before) return undefined;
      if (phase === 'Failed' || phase === 'Error') throw new Error(`the sync failed: ${message}`);
      return (sync === 'Synced' && health === 'Healthy' && phase === 'Succeeded') || undefined;
    },
    { seconds: PATIENCE_SECONDS },
  );
}
