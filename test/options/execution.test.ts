import { describe, expect, it } from 'vitest';
import { PositConnectErrors } from '../../src/errors/posit-connect-error';
import { Execution } from '../../src/options/execution';

const { kubernetes, launcher } = { kubernetes: Execution.kubernetes.bind(Execution), launcher: Execution.launcher.bind(Execution) };
const data = { name: 'data', persistentVolumeClaim: { claimName: 'data' } };

describe('content that cannot be run', () => {
  const cases: readonly [string, () => unknown, string, readonly string[]][] = [
    ['a side container with the name of the content', () => kubernetes({ sideContainers: [{ name: 'connect-content' }] }), 'CONTENT_POD', ['sideContainers', 'connect-content', 'keeps for itself']],
    ['an init container with the name of Connect\'s own', () => kubernetes({ initContainers: [{ name: 'connect-content-init' }] }), 'CONTENT_POD', ['initContainers', 'connect-content-init', 'keeps for itself']],
    ['a container with the name of the Launcher\'s', () => launcher({ sideContainers: [{ name: 'rs-launcher-container' }] }), 'CONTENT_POD', ['Execution.launcher', 'rs-launcher-container', 'keeps for itself']],
    ['two containers of one name', () => kubernetes({ initContainers: [{ name: 'wait' }], sideContainers: [{ name: 'wait' }] }), 'CONTENT_POD', ['"wait"', 'twice', 'once']],
    ['a variable set twice', () => kubernetes({ env: [{ name: 'A', value: '1' }, { name: 'A', value: '2' }] }), 'CONTENT_POD', ['env', '"A"', 'twice']],
    ['the runtime\'s volume', () => kubernetes({ volumes: [{ name: 'rsc-volume', emptyDir: {} }] }), 'CONTENT_POD', ['volumes', 'rsc-volume', 'keeps for itself']],
    ['a mount over Connect\'s runtime', () => kubernetes({ volumes: [data], volumeMounts: [{ name: 'data', mountPath: '/opt/rstudio-connect-runtime/' }] }), 'CONTENT_POD', ['volumeMounts', '/opt/rstudio-connect-runtime', 'keeps for itself']],
    ['a mount over Connect\'s folder', () => kubernetes({ volumes: [data], volumeMounts: [{ name: 'data', mountPath: '/opt/rstudio-connect' }] }), 'CONTENT_POD', ['volumeMounts', '/opt/rstudio-connect', 'keeps for itself']],
    ['a mount over the Launcher\'s runtime', () => launcher({ volumes: [data], volumeMounts: [{ name: 'data', mountPath: '/opt/rstudio-connect/python' }] }), 'CONTENT_POD', ['volumeMounts', '/opt/rstudio-connect/python', 'keeps for itself']],
    ['two mounts at one path', () => kubernetes({ volumes: [data], volumeMounts: [{ name: 'data', mountPath: '/data' }, { name: 'data', mountPath: '/data/' }] }), 'CONTENT_POD', ['volumeMounts', '"/data"', 'twice']],
    ['a mount without its volume', () => kubernetes({ volumeMounts: [{ name: 'data', mountPath: '/data' }] }), 'CONTENT_POD', ['volumeMounts', '"data"', 'volumes does not have']],
    ['a quantity that does not parse', () => kubernetes({ resources: { limits: { memory: 'lots' } } }), 'QUANTITY', ['Execution.kubernetes', 'resources.limits.memory', '"lots"']],
    ['a quantity of the init container', () => launcher({ initContainer: { resources: { limits: { cpu: '1 core' } } } }), 'QUANTITY', ['Execution.launcher', 'initContainer.resources.limits.cpu', '"1 core"']],
    ['a tag of the init container\'s own', () => kubernetes({ initContainer: { repository: 'registry.example.com/init:1' } }), 'IMAGE', ['initContainer.repository', 'init:1', 'no tag']],
    ['a pull secret that cannot be', () => kubernetes({ imagePullSecrets: ['My Registry'] }), 'KUBERNETES_NAME', ['imagePullSecrets', 'My Registry', 'lower-case']],
    ['a label of pods', () => kubernetes({ podLabels: { team: 'a b' } }), 'LABEL', ['podLabels', 'team', 'a b']],
    ['a label of Jobs', () => kubernetes({ jobLabels: { '': 'x' } }), 'LABEL', ['jobLabels', '""', 'example.com/name']],
    ['an annotation of pods', () => kubernetes({ podAnnotations: { 'a b': 'x' } }), 'LABEL', ['podAnnotations', 'a b', 'annotation']],
    ['an annotation of Jobs', () => kubernetes({ jobAnnotations: { 'a b': 'x' } }), 'LABEL', ['jobAnnotations', 'a b', 'annotation']],
    ['a label of Services', () => launcher({ service: { labels: { team: 'a b' } } }), 'LABEL', ['service.labels', 'team', 'a b']],
    ['an annotation of Services', () => launcher({ service: { annotations: { 'a b': 'x' } } }), 'LABEL', ['service.annotations', 'a b', 'annotation']],
    ['a node label that cannot be', () => kubernetes({ scheduling: { nodeSelector: { workload: 'a b' } } }), 'LABEL', ['scheduling.nodeSelector', 'workload', 'a b']],
    [
      'spread constraints with the Launcher, which drops them',
      () => launcher({ scheduling: { topologySpreadConstraints: [{ maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule', labelSelector: {} }] } }),
      'SCHEDULING',
      ['Execution.launcher', 'topologySpreadConstraints', 'Execution.kubernetes'],
    ],
  ];

  it.each(cases)('is refused: %s', (_name, make, code, words) => {
    expect(make).toThrow(expect.toSatisfy((error: unknown) => PositConnectErrors.codeOf(error) === code));
    for (const word of words) expect(make).toThrow(word);
  });

  it('is not a folder below Connect\'s, nor a mount of one volume at two places', () => {
    const volumeMounts = [{ name: 'data', mountPath: '/data' }, { name: 'data', mountPath: '/opt/rstudio-connect-data' }];
    expect(() => kubernetes({ volumes: [data], volumeMounts })).not.toThrow();
  });
});
