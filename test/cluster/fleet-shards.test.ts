import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { connectFleet } from '../../examples/fleet/fleet';
import { findHelm } from '../../src/chart/helm-executable';
import { importImage } from './harness/imported-image';
import { eventually } from './harness/eventually';
import { apply, getObject, kubectl } from './harness/kubectl';
import { hasCluster, testNamespace } from './harness/test-namespace';
import { hasEnded } from './harness/verdict';
import { claimOf, offerVolumes, volumeFolder } from './harness/volumes';
import { fleetImage } from './images/fleet';

const JOB = join(__dirname, '..', '..', 'examples', 'fleet', 'indexed-job.yaml');
const CLAIMS = ['fleet-manifests', 'fleet-cache'];
const SHARED = ['ReadWriteMany'];

describe.skipIf(!hasCluster)('the example of a Job that synthesizes a fleet in shards', () => {
  it('writes what one synth writes', async () => {
    const namespace = testNamespace('shards');
    importImage(fleetImage(findHelm().path));
    offerVolumes(namespace, Object.fromEntries(CLAIMS.map((name) => [name, SHARED])));
    apply(...CLAIMS.map((name) => claimOf(name, namespace, SHARED)));
    kubectl(['apply', '--namespace', namespace, '--filename', JOB]);
    const { status, spec } = await eventually('the Job has ended', () => [getObject<any>('job', 'synthesize-fleet', namespace)].find((job) => job && hasEnded(job)), { seconds: 400 });
    expect(status.completedIndexes, JSON.stringify(status)).toBe('0-3');
    expect(spec.completions).toBe(4);

    expect(readdirSync(volumeFolder(namespace, 'fleet-cache'))).toEqual(['cdk8s-posit-connect']);
    const written = manifestsIn(join(volumeFolder(namespace, 'fleet-manifests'), 'dist'));
    expect(written.size).toBeGreaterThan(10);
    expect(written).toEqual(manifestsIn(synthesizedAtOnce()));
  });
});

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
