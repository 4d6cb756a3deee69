import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KubernetesObject } from '../../../src/chart/kubernetes-object';
import { objectChanges } from '../../../src/cli/difference/object-changes';
import { DIFFERENCE_FORMATS } from '../../../src/cli/difference/report';
import { JsonObject } from '../../../src/values/json';

const object = (kind: string, spec: JsonObject = {}, name = 'a', apiVersion = 'v1'): KubernetesObject => ({ apiVersion, kind, metadata: { name, namespace: 'ns' }, spec });
const deployment = (spec: JsonObject) => object('Deployment', spec, 'a', 'apps/v1');
const pod = (container: JsonObject) => ({ template: { spec: { containers: [{ name: 'connect', image: 'a:1', ...container }] } } });
const told = (before: readonly KubernetesObject[], after: readonly KubernetesObject[]) => DIFFERENCE_FORMATS.text(objectChanges(before, after)).split('\n');

describe('differences', () => {
  it('are none between the same, in whatever order and however quantities are written', () => {
    const one = deployment({ template: { spec: { containers: [{ name: 'a', resources: { limits: { memory: '1Gi' } } }] } } });
    const same = deployment({ template: { spec: { containers: [{ resources: { limits: { memory: '1024Mi' } }, name: 'a', env: [] }] } } });
    expect(told([one, object('Service')], [object('Service'), same])).toEqual(['no differences', '']);
  });

  it('name objects that come and go, and data that would go with them', () => {
    expect(told([object('PersistentVolumeClaim', {}, 'data')], [object('ConfigMap', {}, 'new')])).toEqual([
      '+ ConfigMap ns/new',
      '- PersistentVolumeClaim ns/data  [touches data]',
      '1 added, 1 removed, 0 changed; 0 restarts pods, 0 immutable, 1 touches data',
      '',
    ]);
  });

  it('say what restarts pods, and what does not', () => {
    expect(told([deployment({ replicas: 1, ...pod({}) })], [deployment({ replicas: 2, ...pod({ image: 'a:2' }) })])).toEqual([
      '~ Deployment ns/a  [restarts pods]',
      '    spec.replicas: 1 -> 2',
      '    spec.template.spec.containers.connect.image: "a:1" -> "a:2"  [restarts pods]',
      '0 added, 0 removed, 1 changed; 1 restarts pods, 0 immutable, 0 touches data',
      '',
    ]);
  });

  it('say what the cluster refuses to change', () => {
    const [change] = objectChanges([deployment({ selector: { matchLabels: { app: 'a' } } })], [deployment({ selector: { matchLabels: { app: 'b' } } })]);
    expect(change).toMatchObject({ marks: ['immutable'], fields: [{ path: 'spec.selector.matchLabels.app', before: 'a', after: 'b', marks: ['immutable'] }] });
    const [claim] = objectChanges([object('PersistentVolumeClaim', { accessModes: ['ReadWriteOnce'] })], [object('PersistentVolumeClaim', { accessModes: ['ReadWriteMany'] })]);
    expect(claim.marks).toEqual(['immutable', 'touches data']);
  });

  it('follow items by their names where they have names', () => {
    const env = (...names: readonly string[]) => pod({ env: names.map((name) => ({ name, value: name })) });
    const [{ fields }] = objectChanges([deployment(env('A', 'B'))], [deployment(env('C', 'B', 'A'))]);
    expect(fields.map(({ path }) => path)).toEqual(['spec.template.spec.containers.connect.env.C']);
  });

  it('show a Job of another content as what it is in place of', () => {
    const job = (digest: string, image: string) => object('Job', { template: { spec: { image } } }, `connect-dns-${digest}`, 'batch/v1');
    expect(told([job('00000001', 'a')], [job('00000002', 'b')]).slice(0, 2)).toEqual(['~ Job ns/connect-dns-00000002 (in place of connect-dns-00000001)', '    spec.template.spec.image: "a" -> "b"']);
  });

  it('of texts are shown line by line', () => {
    const map = (text: string): KubernetesObject => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a', namespace: 'ns' }, data: { 'a.gcfg': text } });
    expect(told([map('[A]\nx = 1\ny = 2\n')], [map('[A]\nx = 3\nz = 4\ny = 2\n')]).slice(0, 5)).toEqual(['~ ConfigMap ns/a', '    data["a.gcfg"]:', '      - x = 1', '      + x = 3', '      + z = 4']);
  });

  it('are those of the same objects backwards, with signs turned', () => {
    const some = fc.uniqueArray(fc.record({ name: fc.constantFrom('a', 'b', 'c'), value: fc.integer({ min: 0, max: 2 }) }), { selector: ({ name }) => name });
    fc.assert(fc.property(some, some, (old, now) => {
      const [before, after] = [old, now].map((all) => all.map(({ name, value }) => object('ConfigMap', { value }, name)));
      const turned = { added: 'removed', removed: 'added', changed: 'changed' } as const;
      expect(objectChanges(after, before).map(({ change, object: title }) => [turned[change], title])).toEqual(objectChanges(before, after).map(({ change, object: title }) => [change, title]));
      expect(objectChanges(before, before)).toEqual([]);
    }));
  });
});

describe('a secret', () => {
  const secret = fc.stringMatching(/^[A-Za-z0-9]{12,20}$/).map((text) => `zq9${text}`);
  const places: readonly (readonly [string, (value: string) => KubernetesObject])[] = [
    ['data of a Secret', (value) => ({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'a' }, data: { key: value, other: 'same' } })],
    ['stringData of a Secret', (value) => ({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'a' }, stringData: { 'file.lic': `first\n${value}\n` } })],
    ['a variable', (value) => deployment(pod({ env: [{ name: 'CONNECT_POSTGRES_PASSWORD', value }] }))],
    ['a variable that comes', (value) => deployment(pod({ env: [{ name: `A_TOKEN`, value }, { name: 'X', value: 'x' }].slice(0, value.length % 2 === 0 ? 2 : 1) }))],
    ['a URL', (value) => deployment(pod({ args: [`postgres://connect:${value}@host/db`] }))],
    ['a line of settings', (value) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data: { 'a.gcfg': `[LDAP]\nBindPassword = ${value}\nx = 1\n` } })],
    ['a URL in settings', (value) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data: { 'a.gcfg': `[Postgres]\nURL = postgres://connect:${value}@host/db\n` } })],
    ['a field called so', (value) => object('Custom', { auth: { apiKey: value, list: [{ password: value }] } })],
  ];

  it.each(places)('in %s is in no report, and that it changes is', (_, make) => {
    fc.assert(fc.property(secret, secret, (before, after) => {
      fc.pre(before !== after);
      const changes = objectChanges([make(before)], [make(after)]);
      expect(changes).toHaveLength(1);
      for (const format of Object.values(DIFFERENCE_FORMATS)) {
        expect(format(changes)).not.toContain(before);
        expect(format(changes)).not.toContain(after);
      }
      expect(changes[0].fields.length).toBeGreaterThan(0);
    }), { numRuns: 30 });
  });

  it('that is referred to by name is no secret', () => {
    const env = (name: string) => deployment(pod({ env: [{ name: 'CONNECT_POSTGRES_PASSWORD', valueFrom: { secretKeyRef: { name, key: 'password' } } }] }));
    expect(told([env('old')], [env('new')])[1]).toBe('    spec.template.spec.containers.connect.env.CONNECT_POSTGRES_PASSWORD.valueFrom.secretKeyRef.name: "old" -> "new"  [restarts pods]');
  });
});
