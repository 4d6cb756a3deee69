import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Testing } from 'cdk8s';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { PositConnect } from '../src';
import { KubernetesObject } from '../src/chart/kubernetes-object';
import { PROGRAMS, Program, REFUSED_PROGRAMS } from './programs/catalogue';
import { asRead, expectedRelease, GCFG } from './programs/expected-release';
import { withChartUnderTest } from './support/chart-source-under-test';
import { chartUnderTest, PROJECT_ROOT } from './support/chart-under-test';
import { compareObjects, formatDifferences, readObjects } from './support/compare-objects';
import { FakeHelms } from './support/fake-helm';
import { readGcfg } from './support/gcfg-reader';
import { renderWithHelm } from './support/helm';

const SHARED = join(PROJECT_ROOT, '../shared/data');
const PRESENT = existsSync(SHARED);
const NAMESPACE = 'posit-connect';
const CHECKSUM = /^spec\.template\.metadata\.annotations\.checksum\/config$/;
const FULLNAMES: Readonly<Record<string, string>> = { full: 'posit-connect' };
const ACCOUNTS: Readonly<Record<string, string>> = { 'content-namespace': 'connect-server' };

const { HELM } = process.env;
const fakeHelms = new FakeHelms();
afterAll(() => fakeHelms.remove());
afterEach(() => {
  if (HELM === undefined) delete process.env.HELM;
  else process.env.HELM = HELM;
});

function released({ props }: Pick<Program, 'props'>): readonly KubernetesObject[] {
  const app = Testing.app();
  const connect = new PositConnect(app, 'connect', withChartUnderTest(props()));
  app.synth();
  return Testing.synth(connect.release) as KubernetesObject[];
}

function titlesOf(objects: readonly KubernetesObject[]): string[] {
  return objects.map(({ kind, metadata }) => `${kind} ${metadata.name}`).sort();
}

/** What every release has: with content in pods of its own also an account, its rights, and the script that starts Connect. */
function usualTitles({ name }: Program): string[] {
  const fullname = FULLNAMES[name] ?? 'connect-rstudio-connect';
  const account = ACCOUNTS[name] ?? fullname;
  const server = [`ConfigMap ${fullname}-config`, `Service ${fullname}`, `Deployment ${fullname}`];
  if (name === 'local') return server;
  return [...server, `ConfigMap ${fullname}-prestart`, `ServiceAccount ${account}`, `Role ${account}`, `RoleBinding ${account}`];
}

function filesIn(folder: string): string[] {
  return readdirSync(join(SHARED, folder)).map((file) => file.replace(/\.yaml$/, '')).sort();
}

describe.each(PROGRAMS)('the program $name', (program) => {
  let objects: readonly KubernetesObject[] = [];
  beforeAll(() => {
    objects = released(program);
  });

  function differences(rendered: readonly KubernetesObject[], masked: readonly RegExp[] = []): string {
    return formatDifferences(compareObjects(expectedRelease(rendered, NAMESPACE, program.permitted), asRead(objects), { masked }));
  }

  it('says everything in types', () => {
    expect(program.props().rawValues).toBeUndefined();
  });

  it('gives the objects and the settings that it is about', () => {
    expect(titlesOf(objects)).toEqual([...usualTitles(program), ...program.adds].sort());
    const text = objects.map((object: any) => object.data?.[GCFG]).find((gcfg) => gcfg !== undefined);
    const gcfg = readGcfg(text);
    const settings = Object.keys(program.settings).map((path) => [path, gcfg.value(...(path.split('.') as [string, string]))]);
    expect(Object.fromEntries(settings)).toEqual(program.settings);
  });

  it('has no secret in its configuration', () => {
    const text = JSON.stringify(objects.filter(({ kind }) => kind === 'ConfigMap'));
    expect(text).not.toMatch(/<PASSWORD>|2ab7be07|ClientSecret =|Password =/);
  });

  it.skipIf(!PRESENT)('gives what the official chart rendered of the file', () => {
    const golden = readObjects(readFileSync(join(SHARED, 'golden', `${program.name}.yaml`), 'utf8'));
    expect(differences(golden)).toBe('');
  });

  it.skipIf(!PRESENT)('gives what helm renders of the file here and now', () => {
    const values = join(SHARED, 'examples', `${program.name}.yaml`);
    const rendered = renderWithHelm({ chart: chartUnderTest().path, namespace: NAMESPACE, values, flags: ['--kube-version', '1.34.0'] });
    expect(rendered.failure).toBeUndefined();
    // The digest is of the gcfg's text, and so differs where a setting does.
    expect(differences(rendered.objects, program.permitted.length > 0 ? [CHECKSUM] : [])).toBe('');
  });
});

describe.each(REFUSED_PROGRAMS)('the program $name', ({ props, told }) => {
  it('is refused with every way out, before helm runs', () => {
    const helm = fakeHelms.of('v3.22.0');
    process.env.HELM = helm.path;
    const message = refusal(() => released({ props }));
    for (const [rule, path, fix] of told) {
      const finding = message.split(/(?=\[connect\] )/).find((part) => part.includes(rule) && part.includes(path)) ?? '';
      expect(finding, `${rule} of ${path} in ${message}`).toContain('why: ');
      expect(finding).toContain(fix);
    }
    expect(message.match(/\[connect\] /g)).toHaveLength(told.length);
    expect(helm.rendered()).toBe(false);
  });
});

describe.skipIf(!PRESENT)('the published files', () => {
  it('are all told as programs', () => {
    expect(PROGRAMS.map(({ name }) => name).sort()).toEqual(filesIn('golden'));
    expect([...PROGRAMS, ...REFUSED_PROGRAMS].map(({ name }) => name).sort()).toEqual(filesIn('examples'));
  });
});

function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return String(error);
  }
  return '';
}
