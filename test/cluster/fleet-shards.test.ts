import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { connectFleet } from '../../examples/fleet/fleet';
import { findHelm } from '../../src/chart/helm-executable';
import { importImage } from './harness/imported-image';
import { apply, eventually, getObject, kubectl } from './harness/kubectl';
import { hasCluster, testNamespace } from './harness/test-namespace';
import { offerVolumes, volumeFolder, WAITING_CLASS } from './harness/volumes';
import { fleetImage } from './images/fleet';

const JOB = join(__dirname, '..', '..', 'examples', 'fleet', 'indexed-job.yaml');
const CLAIMS = ['fleet-manifests', 'fleet-cache'];

describe.skipIf(!hasCluster)('the example of a Job that synthesizes a fleet in shards', () => {
  it('writes what one synth writes', async () => {
    const namespace = testNamespace('shards');
    importImage(fleetImage(findHelm().path));
    offerVolumes(namespace, Object.fromEntries(CLAIMS.map((name) => [name, ['ReadWriteMany']])));
    apply(...CLAIMS.map((name) => claim(name, namespace)));
    kubectl(['apply', '--namespace', namespace, '--filename', JOB]);
    const { status, spec } = await eventually('the Job has ended', () => endedJob(namespace), 400);
    expect(status.completedIndexes, JSON.stringify(status)).toBe('0-3');
    expect(spec.completions).toBe(4);

    expect(readdirSync(volumeFolder(namespace, 'fleet-cache'))).toEqual(['cdk8s-posit-connect']);
    const written = manifestsIn(join(volumeFolder(namespace, 'fleet-manifests'), 'dist'));
    expect(written.size).toBeGreaterThan(10);
    expect(written).toEqual(manifestsIn(synthesizedAtOnce()));
  });
});

function claim(name: string, namespace: string): object {
  const spec = { accessModes: ['ReadWriteMany'], storageClassName: WAITING_CLASS, resources: { requests: { storage: '1Gi' } } };
  return { apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: { name, namespace }, spec };
}

/** The Job, once it is complete or has failed. */
function endedJob(namespace: string): any {
  const job = getObject('job', 'synthesize-fleet', namespace);
  const isEnd = ({ type, status }: any) => (type === 'Complete' || type === 'Failed') && status === 'True';
  return job?.status?.conditions?.some(isEnd) ? job : undefined;
}

function synthesizedAtOnce(): string {
  const outdir = mkdtempSync(join(tmpdir(), 'fleet-'));
  vi.stubEnv('CDK8S_OUTDIR', outdir);
  connectFleet().synth();
  return outdir;
}

/** Text of each manifest by its path. */
function manifestsIn(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml')).sort();
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}
