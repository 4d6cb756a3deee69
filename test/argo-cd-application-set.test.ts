import { Testing } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { ArgoCdApplicationSet, ArgoCdApplicationSetProps, ArgoCdTargets, ArgoCdTracking, Delivery, PositConnect } from '../src';
import { minimalProps } from './support/minimal-props';

const REPOSITORY = 'https://git.example.com/platform/connect.git';

function installation(id: string): PositConnect {
  return new PositConnect(Testing.app(), id, minimalProps({ delivery: Delivery.argoCd() }));
}

// Read as it is: plain YAML.
function applicationSet(changes: Partial<ArgoCdApplicationSetProps> & Pick<ArgoCdApplicationSetProps, 'targets'>): any {
  const props = { installations: [installation('connect')], repository: REPOSITORY, tracking: ArgoCdTracking.annotation(), ...changes };
  return Testing.synth(new ArgoCdApplicationSet(Testing.app(), 'connect', props))[0];
}

describe('an ApplicationSet', () => {
  it('makes one Application of the same folder for each cluster', () => {
    const { spec } = applicationSet({ targets: ArgoCdTargets.clusters('dist', { labels: { connect: 'yes' } }) });
    expect(spec.generators).toEqual([{ clusters: { selector: { matchLabels: { connect: 'yes' } } } }]);
    expect(spec.template.metadata.name).toBe('connect-{{.nameNormalized}}');
    expect(spec.template.spec.destination).toEqual({ server: '{{.server}}' });
    expect(spec.template.spec.source).toMatchObject({ path: 'dist', directory: { include: expect.stringContaining('connect-30-release') } });
  });

  it('makes one for every cluster when no label is asked for', () => {
    expect(applicationSet({ targets: ArgoCdTargets.clusters('dist') }).spec.generators).toEqual([{ clusters: {} }]);
  });

  it('makes one of each folder, on one cluster', () => {
    const { spec } = applicationSet({ targets: ArgoCdTargets.folders('deployments', 'production'), installations: [installation('one'), installation('two')] });
    expect(spec.generators).toEqual([{ git: { repoURL: REPOSITORY, revision: 'HEAD', directories: [{ path: 'deployments/*' }] } }]);
    expect(spec.template.metadata.name).toBe('{{.path.basenameNormalized}}');
    expect(spec.template.spec).toMatchObject({ destination: { name: 'production' }, source: { path: '{{.path.path}}' } });
    expect(spec.template.spec.source).not.toHaveProperty('directory');
  });

  it('makes one of each folder of each cluster, in which the folders are looked for by its name', () => {
    const { spec } = applicationSet({ targets: ArgoCdTargets.foldersOfClusters('clusters'), revision: 'main' });
    expect(spec.generators).toEqual([
      { matrix: { generators: [{ clusters: {} }, { git: { repoURL: REPOSITORY, revision: 'main', directories: [{ path: 'clusters/{{.name}}/*' }] } }] } },
    ]);
    expect(spec.template.spec).toMatchObject({ destination: { server: '{{.server}}' }, source: { path: '{{.path.path}}' } });
  });

  it('stops on a template that finds nothing, rather than writing it as it is', () => {
    expect(applicationSet({ targets: ArgoCdTargets.folders('deployments') }).spec).toMatchObject({ goTemplate: true, goTemplateOptions: ['missingkey=error'] });
  });

  it.each([
    [false, undefined],
    [true, ['resources-finalizer.argocd.argoproj.io']],
  ])('deletes objects with a cluster or folder that vanishes only where that is wanted: %s', (deleteObjects, finalizers) => {
    const { spec } = applicationSet({ targets: ArgoCdTargets.clusters('dist'), deleteObjects });
    expect([spec.syncPolicy.preserveResourcesOnDeletion, spec.template.metadata.finalizers]).toEqual([!deleteObjects, finalizers]);
  });

  it.each<[string, Partial<ArgoCdApplicationSetProps>, RegExp]>([
    ['where nothing is said of tracking, since no Application has the name of a release', { tracking: undefined }, /DELIVERY_TRACKING at connect: [\s\S]*nameNormalized[\s\S]*annotation/],
    ['where labels track', { tracking: ArgoCdTracking.label() }, /DELIVERY_TRACKING/],
    ['of nothing', { installations: [] }, /DELIVERY_TARGETS at connect: [\s\S]*0 installations/],
    ['of two installations in one folder', { installations: [installation('one'), installation('two')] }, /DELIVERY_TARGETS at connect: [\s\S]*2 installations[\s\S]*ArgoCdTargets\.folders/],
    ['that is no name', { name: 'A b' }, /KUBERNETES_NAME at connect: name/],
  ])('is refused %s', (_name, changes, message) => {
    expect(() => applicationSet({ targets: ArgoCdTargets.clusters('dist'), ...changes })).toThrow(message);
  });

  it.each<[string, () => unknown, RegExp]>([
    ['an absolute folder', () => ArgoCdTargets.folders('/deployments'), /RELATIVE_PATH at ArgoCdTargets\.folders/],
    ['a folder above', () => ArgoCdTargets.clusters('../dist'), /RELATIVE_PATH at ArgoCdTargets\.clusters/],
    ['a label that is none', () => ArgoCdTargets.foldersOfClusters('clusters', { labels: { 'a b': 'c' } }), /LABEL at ArgoCdTargets\.foldersOfClusters/],
  ])('has no targets in %s', (_name, targets, message) => {
    expect(targets).toThrow(message);
  });
});
