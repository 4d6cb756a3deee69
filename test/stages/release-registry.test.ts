import { App, Testing } from 'cdk8s';
import { Construct } from 'constructs';
import { describe, expect, it } from 'vitest';
import { ContentServiceType, Execution, PositConnect } from '../../src';
import { KubernetesObject } from '../../src/chart/kubernetes-object';
import { registerRelease } from '../../src/stages/release-registry';
import { JsonObject } from '../../src/values/json';
import { minimalProps } from '../support/minimal-props';

function object(kind: string, namespace?: string, fields: JsonObject = {}): KubernetesObject {
  return { apiVersion: 'v1', kind, metadata: { name: 'connect', ...(namespace === undefined ? {} : { namespace }) }, ...fields };
}

const binding = (namespace: string) => object('ClusterRoleBinding', undefined, { subjects: [{ namespace }] });
const role = object('ClusterRole', undefined, { rules: [] });
const labelled = (kind: string, namespace: string, release: string) => object(kind, namespace, { spec: { release } });

/** An installation at `path` with what its chart made. */
function registered(app: App, path: string, objects: readonly KubernetesObject[], releaseName = 'connect'): () => void {
  const context = { releaseName, namespace: path, contentNamespace: path, fullname: releaseName, replicas: 1 };
  return () => registerRelease(app, context, objects, path);
}

/** A second release after a first one in the same App. */
function after(first: readonly KubernetesObject[], second: readonly KubernetesObject[]): () => void {
  const app = Testing.app();
  registered(app, 'dev', first)();
  return registered(app, 'prod', second);
}

describe('two releases in one App', () => {
  it.each<[string, readonly KubernetesObject[], readonly KubernetesObject[], string]>([
    ['rights in the cluster', [role, binding('dev')], [role, binding('prod')], 'ClusterRoleBinding connect'],
    ['a monitor in a third namespace', [labelled('ServiceMonitor', 'monitoring', 'a')], [labelled('ServiceMonitor', 'monitoring', 'b')], 'ServiceMonitor monitoring/connect'],
    ['several objects', [labelled('Deployment', 'a', 'a'), labelled('Service', 'a', 'a')], [labelled('Deployment', 'a', 'b'), labelled('Service', 'a', 'b')], 'Deployment a/connect, Service a/connect'],
  ])('may not both have %s of one name', (_, first, second, titles) => {
    expect(after(first, second)).toThrow(`RELEASE_OVERLAP at prod: ${titles} would replace what dev describes`);
  });

  it.each<[string, readonly KubernetesObject[], readonly KubernetesObject[]]>([
    ['one name in two namespaces', [labelled('Deployment', 'dev', 'a')], [labelled('Deployment', 'prod', 'b')]],
    ['one name for two kinds', [role], [binding('prod')]],
    ['an object that both describe alike', [role], [role]],
    ['objects without a name', [{ ...binding('dev'), metadata: { generateName: 'x' } } as unknown as KubernetesObject], [{ ...binding('prod'), metadata: { generateName: 'x' } } as unknown as KubernetesObject]],
  ])('may have %s', (_, first, second) => expect(after(first, second)).not.toThrow());

  it('of two Apps do not know each other', () => {
    registered(Testing.app(), 'dev', [binding('dev')])();
    expect(registered(Testing.app(), 'prod', [binding('prod')])).not.toThrow();
  });

  it('of one name in one namespace are told so, and nothing of their objects', () => {
    const app = Testing.app();
    registered(app, 'dev', [binding('dev')])();
    expect(registered(app, 'dev', [binding('prod')])).toThrow(/^RELEASE_TWICE/);
  });

  it('stop the synth with both names where content on ports of the nodes brings the same rights in the cluster', () => {
    const app = Testing.app();
    const execution = Execution.kubernetes({ service: { type: ContentServiceType.NODE_PORT } });
    for (const scope of ['dev', 'prod']) new PositConnect(new Construct(app, scope), 'connect', minimalProps({ namespace: scope, execution }));
    expect(() => app.synth()).toThrow(/RELEASE_OVERLAP at prod\/connect: ClusterRoleBinding connect-rstudio-connect would replace what dev\/connect describes[^]*fix: another releaseName/);
  });

  it('go together where neither has rights in the cluster', () => {
    const app = Testing.app();
    for (const scope of ['dev', 'prod']) new PositConnect(new Construct(app, scope), 'connect', minimalProps({ namespace: scope }));
    expect(() => app.synth()).not.toThrow();
  });
});
