import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { ApiObject, App, Chart, Size } from 'cdk8s';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ConnectFleet, ConnectFleetProps, FleetMember, PositConnect, PositConnectErrors, RenderCache, SharedStorage } from '../src';
import { CountingHelm } from './support/counting-helm';
import { fleetDefaults, fleetMembers } from './support/fleet-members';
import { capturedStderr } from './support/stderr';

capturedStderr();

let folder: string;
let outdir: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'fleet-'));
  outdir = path.join(folder, 'dist');
});
afterEach(() => {
  vi.unstubAllEnvs();
  fs.rmSync(folder, { recursive: true, force: true });
});

function fleetOf(members: FleetMember[], changes: Partial<ConnectFleetProps> = {}): ConnectFleet {
  return new ConnectFleet({ members, defaults: fleetDefaults(), outdir, ...changes });
}

function filesIn(place: string): Readonly<Record<string, string>> {
  const files = fs.readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return Object.fromEntries(files.sort().map((file) => [path.relative(place, file), fs.readFileSync(file, 'utf8')]));
}

function failureOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

describe('a fleet', () => {
  it('writes one folder a member, one file a stage, with the bytes that cdk8s would write', () => {
    const fleet = fleetOf(fleetMembers(3));
    new ApiObject(new Chart(fleet, 'own'), 'map', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'own' }, data: { when: 'yes' } });
    fleet.synth();
    const ours = filesIn(outdir);
    fs.rmSync(outdir, { recursive: true });
    App.prototype.synth.call(fleet);
    const theirs = filesIn(outdir);
    expect(Object.keys(ours)).toEqual(['own.k8s.yaml', ...[1, 2, 3].flatMap((n) => [`team-${n}/10-prerequisites.k8s.yaml`, `team-${n}/30-release.k8s.yaml`])]);
    expect(Object.fromEntries(Object.entries(ours).map(([name, text]) => [name.replace('/', '-'), text]))).toEqual(theirs);
  });

  it('writes what depends on each other in the order of cdk8s', () => {
    const fleet = fleetOf(fleetMembers(2));
    const chart = new Chart(fleet, 'own');
    const [first, second] = ['a', 'b'].map((name) => new ApiObject(chart, name, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } }));
    first?.addDependency(second);
    fleet.synth();
    const own = fs.readFileSync(path.join(outdir, 'own.k8s.yaml'), 'utf8');
    expect(own.indexOf('name: b')).toBeLessThan(own.indexOf('name: a'));
  });

  it('gives the same objects as its members one by one, each rendered through cdk8s', () => {
    const members = fleetMembers(3);
    const fleet = fleetOf(members, { defaults: fleetDefaults({ kubeVersion: '1.33.1' }) });
    for (const { name, ...own } of members) {
      const alone = new PositConnect(new App(), name, { namespace: name, ...fleetDefaults({ kubeVersion: '1.33.1' }), ...own } as never);
      expect(fleet.deployment(name).release.toJson()).toEqual(alone.release.toJson());
    }
  });

  it('follows CDK8S_OUTDIR, as cdk8s synth sets it', () => {
    vi.stubEnv('CDK8S_OUTDIR', path.join(folder, 'elsewhere'));
    fleetOf(fleetMembers(1), { outdir: undefined }).synth();
    expect(Object.keys(filesIn(path.join(folder, 'elsewhere')))).toContain('team-1/30-release.k8s.yaml');
  });

  it('tells cdk8s synth the construct of each object when it is asked to', () => {
    vi.stubEnv('CDK8S_RECORD_CONSTRUCT_METADATA', 'true');
    const fleet = fleetOf(fleetMembers(1));
    fleet.synth();
    const ours = fs.readFileSync(path.join(outdir, 'construct-metadata.json'), 'utf8');
    App.prototype.synth.call(fleet);
    expect(JSON.parse(ours)).toEqual(JSON.parse(fs.readFileSync(path.join(outdir, 'construct-metadata.json'), 'utf8')));
  });

  it('has a folder even when it has no members', () => {
    fleetOf([]).synth();
    expect(fs.readdirSync(outdir)).toEqual([]);
  });

  it('lets clusters share names, in folders of their own', () => {
    const [member] = fleetMembers(1) as [FleetMember];
    const fleet = fleetOf([{ ...member, cluster: 'eu' }, { ...member, cluster: 'us' }, { ...member, name: 'elsewhere' }]);
    expect(fleet.node.findAll().flatMap(({ node }) => node.validate())).toEqual([]);
    fleet.synth();
    expect(Object.keys(filesIn(outdir)).filter((file) => file.includes('30-'))).toEqual(['elsewhere/30-release.k8s.yaml', 'eu/team-1/30-release.k8s.yaml', 'us/team-1/30-release.k8s.yaml']);
    expect(fleet.deployment('us/team-1').releaseName).toBe('team-1');
    expect(failureOf(() => fleet.deployment('team-1'))).toContain("'eu/team-1' or 'us/team-1'");
  });
});

describe('what holds for a member', () => {
  const [member] = fleetMembers(1) as [FleetMember];
  const props = {
    defaults: fleetDefaults({ replicas: 1, kubeVersion: '1.33.0', values: { pod: { labels: { from: 'defaults', kept: 'yes' } } }, config: { server: { senderEmail: 'a@example.com' } } }),
    environments: { production: { replicas: 2, values: { pod: { labels: { from: 'environment' } } } } },
    clusters: { eu: { kubeVersion: '1.32.0', values: { pod: { labels: { from: 'cluster' } } } }, us: {} },
  } as unknown as ConnectFleetProps;

  it('is said by the defaults, the environment, the cluster and itself, the nearest last', () => {
    const { values } = fleetOf([{ ...member, environment: 'production', cluster: 'eu', replicas: 3, storage: SharedStorage.existingClaim({ claimName: 'own' }) }], props).deployment('team-1');
    expect(values).toMatchObject({ replicas: 3, pod: { labels: { from: 'cluster', kept: 'yes' } }, sharedStorage: { name: 'own' } });
  });

  it('is not undone by an option that is undefined', () => {
    const { values } = fleetOf([{ ...member, environment: 'staging', replicas: undefined }], { defaults: fleetDefaults({ replicas: 0 }) }).deployment('team-1');
    expect(values.replicas).toBe(0);
  });

  it('is the namespace of its name where none is said', () => {
    expect(fleetOf([member]).deployment('team-1').namespace).toBe('team-1');
    expect(fleetOf([member], { defaults: fleetDefaults({ namespace: 'shared' }) }).deployment('team-1').namespace).toBe('shared');
  });

  it('keeps objects of classes whole', () => {
    const storage = SharedStorage.nfs({ server: 'nfs.example.com', path: '/export', capacity: Size.gibibytes(100) });
    const fleet = fleetOf([{ ...member, storage: undefined }], { defaults: fleetDefaults({ storage }) });
    expect(JSON.stringify(fleet.deployment('team-1').prerequisites?.toJson())).toContain('100Gi');
  });
});

describe('a mistake', () => {
  const [one, two] = fleetMembers(2) as [FleetMember, FleetMember];

  it.each<[string, FleetMember[], Partial<ConnectFleetProps>, string, readonly string[]]>([
    ['two members of one name', [one, { ...two, name: 'team-1' }], {}, 'FLEET_MEMBER', ['members[0]', 'members[1]', 'team-1']],
    ['two members of one name in a cluster', [{ ...one, cluster: 'eu' }, { ...two, name: 'team-1', cluster: 'eu' }], {}, 'FLEET_MEMBER', ['members[0]', 'members[1]', 'cluster eu']],
    ['a member with the name of a cluster', [{ ...one, cluster: 'eu' }, { ...two, name: 'eu' }], {}, 'FLEET_MEMBER', ['members[1]', 'name of a cluster', 'eu-connect']],
    ['a name that leads out of the folder', [{ ...one, name: '../team-1' }], {}, 'KUBERNETES_NAME', ['members[0]', 'name', '../team-1']],
    ['a cluster that leads out of the folder', [{ ...one, cluster: '..' }], {}, 'KUBERNETES_NAME', ['team-1', 'cluster', '".."']],
    ['a member without an address', [{ ...one, address: undefined }], {}, 'FLEET_MEMBER', ['address', 'team-1', 'said nowhere']],
    ['an environment that nobody knows', [{ ...one, environment: 'prod' }], {}, 'FLEET_PLACE', ['environment', '"prod"', '"production"']],
    ['a cluster that nobody knows', [{ ...one, cluster: 'eu-2' }], { clusters: { 'eu-1': {} } }, 'FLEET_PLACE', ['cluster', '"eu-2"', '"eu-1"']],
    ['two members of one namespace and release', [{ ...one, namespace: 'a', releaseName: 'b' }, { ...two, namespace: 'a', releaseName: 'b' }], {}, 'RELEASE_TWICE', ['team-1', 'team-2', 'namespace a']],
  ])('%s is told by synth, and nothing is written', (_, members, changes, code, words) => {
    const fleet = fleetOf(members, changes);
    const failure = failureOf(() => fleet.synth());
    for (const word of [code, ...words]) expect(failure).toContain(word);
    expect(fs.existsSync(outdir)).toBe(false);
  });

  it('in several members is told of all at once, and the others are built', () => {
    const fleet = fleetOf([{ ...one, environment: 'prod' }, { ...two, address: 'nowhere' }, ...fleetMembers(3).slice(2)]);
    expect(fleet.deployment('team-3').release.apiObjects.length).toBeGreaterThan(3);
    const failure = failureOf(() => fleet.synth());
    for (const words of ['FLEET_PLACE at ConnectFleet (team-1)', 'ADDRESS at team-2']) expect(failure).toContain(words);
  });

  it.each<[string, readonly unknown[], readonly string[]]>([
    ['that helm refuses', ['{{ fail "not today" }}'], ['HELM_FAILED at team-1', 'not today']],
    ['that cdk8s refuses', ['a', 'b'].map((value) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'twice' }, data: { value } })), ['DUPLICATE_OBJECT at team-1', 'twice']],
  ])('%s is told as for a single installation', (_, extraObjects, words) => {
    const fleet = fleetOf([{ ...one, rawValues: { extraObjects } }, two]);
    const failure = failureOf(() => fleet.synth());
    for (const word of words) expect(failure).toContain(word);
  });

  it('in the name of a deployment is one of this library', () => {
    let error: unknown;
    try {
      fleetOf([one]).deployment('team-9');
    } catch (thrown) {
      error = thrown;
    }
    expect(PositConnectErrors.codeOf(error)).toBe('FLEET_MEMBER');
    expect((error as Error).message).toContain("'team-1'");
  });
});

describe('helm', () => {
  it('is started once a member, then once for the one that changed, and leaves no temporary files', () => {
    const helm = new CountingHelm(folder);
    vi.stubEnv('HELM', helm.path);
    const temporary = path.join(folder, 'tmp');
    fs.mkdirSync(temporary);
    vi.stubEnv('TMPDIR', temporary);
    const defaults = fleetDefaults({ renderCache: RenderCache.folder(path.join(folder, 'cache')), kubeVersion: '1.33.2' });
    const members = fleetMembers(4);
    fleetOf(members, { defaults });
    expect(helm.templates()).toBe(4);
    fleetOf(members, { defaults });
    expect(helm.templates()).toBe(0);
    fleetOf([...members.slice(1), { ...(members[0]), replicas: 0 }], { defaults });
    expect(helm.templates()).toBe(1);
    expect(fs.readdirSync(temporary)).toEqual([]);
  });

  it('is started once for members that are the same but for their cluster', () => {
    const helm = new CountingHelm(folder);
    vi.stubEnv('HELM', helm.path);
    const [member] = fleetMembers(1) as [FleetMember];
    fleetOf(['eu', 'us', 'ap'].map((cluster) => ({ ...member, cluster })), { defaults: fleetDefaults({ kubeVersion: '1.33.3' }) });
    expect(helm.templates()).toBe(1);
  });

  it('is not started for a member that has mistakes already', () => {
    const helm = new CountingHelm(folder);
    vi.stubEnv('HELM', helm.path);
    const [member] = fleetMembers(1) as [FleetMember];
    fleetOf([{ ...member, address: 'nowhere', kubeVersion: '1.33.4' }]);
    expect(helm.templates()).toBeLessThanOrEqual(1);
  });
});
