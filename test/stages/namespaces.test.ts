import { App, Testing } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { Checks, ContentNamespace, Database, Execution, PodSecurityLevel, PositConnect, PositConnectProps, SecretSource } from '../../src';
import { chartUnderTest } from '../support/chart-under-test';
import { minimalProps } from '../support/minimal-props';

interface Namespace {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly labels: Readonly<Record<string, string>>; readonly annotations?: Readonly<Record<string, string>> };
}

function namespacesOf(changes: Partial<PositConnectProps>): readonly Namespace[] {
  const { prerequisites } = new PositConnect(Testing.app(), 'connect', minimalProps(changes));
  return prerequisites === undefined ? [] : (Testing.synth(prerequisites) as Namespace[]).filter(({ kind }) => kind === 'Namespace');
}

const levels = (changes: Partial<PositConnectProps>) => namespacesOf(changes).map(({ metadata }) => metadata.labels['pod-security.kubernetes.io/enforce']);
const ownContent = ContentNamespace.named('connect-content');
const hostFolder = { volumes: [{ name: 'data', hostPath: { path: '/data' } }] };

describe('the Pod Security level of a namespace', () => {
  it.each<[string, Partial<PositConnectProps>, readonly string[]]>([
    ['baseline off-host, checks and a database for an evaluation included', { checks: Checks.recommended(), database: Database.evaluation({ password: SecretSource.existing('a', 'b') }) }, ['baseline']],
    ['baseline for content in a namespace of its own', { contentNamespace: ownContent }, ['baseline', 'baseline']],
    ['privileged for local execution, whose server must be', { execution: Execution.local() }, ['privileged']],
    ['privileged where content mounts a folder of the node', { execution: Execution.kubernetes(hostFolder) }, ['privileged']],
    ['privileged for that content alone in a namespace of its own', { execution: Execution.kubernetes(hostFolder), contentNamespace: ownContent }, ['baseline', 'privileged']],
    ['the one that the user names', { podSecurity: PodSecurityLevel.privileged(), contentNamespace: ContentNamespace.named('c', { podSecurity: PodSecurityLevel.baseline() }) }, ['privileged', 'baseline']],
  ])('is %s', (_title, changes, expected) => {
    expect(levels(changes)).toEqual(expected);
  });

  it.skipIf(chartUnderTest().isPreview)('is baseline for the Launcher', () => {
    expect(levels({ execution: Execution.launcher() })).toEqual(['baseline']);
  });

  it('is enforced, recorded and warned of by the standards of the version that is rendered for', () => {
    const [{ metadata }] = namespacesOf({ kubeVersion: '1.31.4' });
    for (const mode of ['enforce', 'audit', 'warn']) {
      expect(metadata.labels).toMatchObject({ [`pod-security.kubernetes.io/${mode}`]: 'baseline', [`pod-security.kubernetes.io/${mode}-version`]: 'v1.31' });
    }
  });

  it('is not said where the user leaves it to the cluster', () => {
    expect(JSON.stringify(namespacesOf({ podSecurity: PodSecurityLevel.unmanaged() }))).not.toContain('pod-security');
  });

  it('that refuses the server stops the synth, and says for which field', () => {
    const app = Testing.app();
    new PositConnect(app, 'connect', minimalProps({ podSecurity: PodSecurityLevel.restricted(), contentNamespace: ownContent }));
    expect(() => app.synth()).toThrow(/CONNECT107[^\n]*Deployment posit-connect\/connect-rstudio-connect: spec\.template\.spec\.containers\[0\]\.securityContext\.allowPrivilegeEscalation/);
  });

  it('that refuses content stops the synth, too', () => {
    const app = Testing.app();
    new PositConnect(app, 'connect', minimalProps({ contentNamespace: ContentNamespace.named('c', { podSecurity: PodSecurityLevel.restricted() }) }));
    expect(() => app.synth()).toThrow(/CONNECT108/);
  });

  it('restricted is possible for content that gives up everything', () => {
    const containerSecurityContext = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };
    const execution = Execution.kubernetes({
      podSecurityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
      containerSecurityContext,
      initContainer: { securityContext: containerSecurityContext },
    });
    expect(levels({ execution, contentNamespace: ContentNamespace.named('c', { podSecurity: PodSecurityLevel.restricted() }) })).toEqual(['baseline', 'restricted']);
  });
});

describe('labels and annotations of a namespace', () => {
  it('stand beside those of the library', () => {
    const [server, content] = namespacesOf({
      namespaceLabels: { team: 'platform' },
      namespaceAnnotations: { owner: 'a@example.com' },
      contentNamespace: ContentNamespace.named('c', { labels: { team: 'content' } }),
    });
    expect(server.metadata).toMatchObject({ labels: { team: 'platform', 'app.kubernetes.io/part-of': 'posit-connect' }, annotations: { owner: 'a@example.com' } });
    expect(content.metadata.labels).toMatchObject({ team: 'content' });
  });

  it('of a namespace that is not made are a mistake', () => {
    const app = Testing.app();
    new PositConnect(app, 'connect', minimalProps({ createNamespace: false, namespaceLabels: { team: 'platform' } }));
    expect(() => app.synth()).toThrow(/NAMESPACE_NOT_MADE at connect: createNamespace is false, and namespaceLabels/);
  });

  it('must be the same in all installations that share it', () => {
    const install = (app: App, id: string, changes: Partial<PositConnectProps>) => new PositConnect(app, id, minimalProps(changes));
    const app = Testing.app();
    install(app, 'one', {});
    install(app, 'two', {});
    install(app, 'three', { podSecurity: PodSecurityLevel.privileged() });
    expect(() => app.synth()).toThrow(/^[^]*\[three\] NAMESPACE_TWICE at three: one gives the namespace posit-connect/);
    const shared = Testing.app();
    install(shared, 'one', {});
    install(shared, 'two', { createNamespace: false });
    expect(() => shared.synth()).not.toThrow();
  });
});
