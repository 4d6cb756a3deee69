import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findHelm } from '../../../src/chart/helm-executable';
import { PROJECT_ROOT } from '../../support/chart-under-test';
import { Ended, inProcess } from './command-line';
import { configMap, FakeProject, Files } from './project';

let project: FakeProject;
beforeEach(() => {
  project = new FakeProject();
  process.env.HELM = findHelm().path;
});
afterEach(() => {
  vi.unstubAllEnvs();
  project.remove();
});

const synth = (...args: readonly string[]): Promise<Ended> => inProcess(['synth', ...args], project.folder);

/** A program with a fleet of these names, and a Chart of its own that knows all of them. */
function fleetProgram(...names: readonly string[]): Files {
  const members = names.map((name) => `{ name: '${name}', address: 'https://${name}.example.com' }`).join(', ');
  return {
    'main.ts': `
      import { ApiObject, Chart } from ${JSON.stringify(join(PROJECT_ROOT, 'node_modules/cdk8s'))};
      import { ChartSource, ConnectFleet, Database, License, SecretSource, SharedStorage } from ${JSON.stringify(join(PROJECT_ROOT, 'src'))};
      const fleet = new ConnectFleet({
        defaults: {
          chart: ChartSource.embedded(),
          license: License.fromSecret(SecretSource.existing('license', 'license.lic')),
          database: Database.postgres({ host: 'pg.example.com', database: 'connect', user: 'connect', password: SecretSource.existing('database', 'password') }),
          storage: SharedStorage.existingClaim({ claimName: 'data' }),
        },
        members: [${members}],
      });
      const own = new Chart(fleet, 'own');
      new ApiObject(own, 'names', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'names' }, data: Object.fromEntries(fleet.deployments.map((each) => [each.node.id, each.serviceName])) });
      fleet.synth();`,
    'cdk8s.yaml': `app: ${process.execPath} -r ${join(PROJECT_ROOT, 'node_modules/tsx/dist/cjs/index.cjs')} main.ts\n`,
  };
}

const PLAIN: Files = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}.k8s.yaml`, configMap(name)]));

describe('the shards of a fleet', () => {
  it('add up to what is written at once, and leave each other alone', async () => {
    project.write(fleetProgram('one', 'two', 'three', 'four', 'five'));
    expect(await synth('--output', 'whole')).toMatchObject({ code: 0 });
    const parts: Files[] = [];
    for (const shard of ['1/2', '2/2']) {
      expect(await synth('--shard', shard)).toMatchObject({ code: 0 });
      expect(await synth('--shard', shard, '--output', `part-${shard[0]}`)).toMatchObject({ code: 0 });
      parts.push(project.written(join(project.folder, `part-${shard[0]}`)) ?? {});
    }
    const whole = project.written(join(project.folder, 'whole'));
    expect(Object.keys(whole ?? {}).length).toBeGreaterThan(10);
    expect(project.written()).toEqual(whole);
    expect(Object.assign({}, ...parts)).toEqual(whole);
    expect(Object.keys(parts[0]).filter((file) => file in parts[1])).toEqual(['own.k8s.yaml']);
    expect(await synth('--check')).toMatchObject({ code: 0 });
  }, 120_000);

  it('remove the files of a member that is gone', async () => {
    project.write(fleetProgram('one', 'two', 'three'));
    expect(await synth()).toMatchObject({ code: 0 });
    project.write(fleetProgram('one', 'three'));
    expect(await synth('--shard', '1/2')).toMatchObject({ code: 0 });
    const members = new Set(Object.keys(project.written() ?? {}).filter((file) => file.includes('/')).map((file) => file.split('/')[0]));
    expect(members).toEqual(new Set(['one', 'three']));
    expect(await synth('--shard', '2/2')).toMatchObject({ code: 0 });
    expect(await synth('--check')).toMatchObject({ code: 0 });
  }, 120_000);

  it('all tell of a mistake in any of them, and none writes', async () => {
    project.write(fleetProgram('one', 'two', 'Three'));
    for (const shard of ['1/2', '2/2']) {
      const { code, err } = await synth('--shard', shard);
      expect(code).toBe(2);
      expect(err).toContain('"Three"');
    }
    expect(project.written()).toBeUndefined();
  }, 120_000);
});

describe('the shards of a program without a fleet', () => {
  it('are files, which add up, and leave each other alone', async () => {
    project.programWrites(PLAIN);
    const written: string[] = [];
    for (const shard of ['1/3', '2/3', '3/3']) {
      const before = Object.keys(project.written() ?? {});
      expect(await synth('--shard', shard)).toMatchObject({ code: 0 });
      written.push(...Object.keys(project.written() ?? {}).filter((file) => !before.includes(file)));
    }
    expect(written.sort()).toEqual(Object.keys(PLAIN));
    expect(project.written()).toEqual(PLAIN);
    expect(await synth('--check')).toMatchObject({ code: 0 });
  });

  it('remove what no shard writes any more', async () => {
    project.programWrites(PLAIN);
    await synth();
    const { 'c.k8s.yaml': _gone, ...rest } = PLAIN;
    project.programWrites(rest);
    await synth('--shard', '1/3');
    expect(project.written()).toEqual(rest);
  });

  it('are compared and printed each for itself', async () => {
    project.programWrites(PLAIN);
    await synth('--shard', '1/2');
    expect(await synth('--shard', '1/2', '--check')).toMatchObject({ code: 0 });
    expect(await synth('--shard', '2/2', '--check')).toMatchObject({ code: 1 });
    const [first, second] = [await synth('--shard', '1/2', '--stdout'), await synth('--shard', '2/2', '--stdout')];
    expect(`${first.out}${second.out}`.match(/name: [a-e]$/gm)?.sort()).toEqual(['name: a', 'name: b', 'name: c', 'name: d', 'name: e']);
  });
});

describe('a pod of an Indexed Job', () => {
  it('takes its shard from the number that Kubernetes gives it, counted from 0', async () => {
    project.programWrites(PLAIN);
    for (const index of [0, 1, 2]) {
      vi.stubEnv('JOB_COMPLETION_INDEX', String(index));
      expect(await synth('--shard', '3', '--output', 'by-job')).toMatchObject({ code: 0 });
      vi.unstubAllEnvs();
      expect(await synth('--shard', `${index + 1}/3`, '--output', 'by-number')).toMatchObject({ code: 0 });
      expect(project.written(join(project.folder, 'by-job'))).toEqual(project.written(join(project.folder, 'by-number')));
    }
  });

  it.each(['3', '-1', 'x', ''])('is refused with the number %j of three', async (index) => {
    project.programWrites(PLAIN);
    vi.stubEnv('JOB_COMPLETION_INDEX', index);
    expect(await synth('--shard', '3')).toMatchObject({ code: 2, err: expect.stringContaining('JOB_COMPLETION_INDEX') });
  });
});
