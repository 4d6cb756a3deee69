import { launcherValuesUnused } from '../../../src/rules/runner/launcher-values-unused';
import { itHolds, launcher, STORED } from '../rule-examples';

itHolds(launcherValuesUnused, {
  violated: [
    ['volumes and mounts of content pods', { ...STORED, launcher: { useTemplates: true, templateValues: { pod: { volumes: [{ name: 'data' }], volumeMounts: [{ name: 'data' }] } } } },
      'launcher.templateValues.pod.volumeMounts', 'launcher.templateValues.pod.volumes'],
    ['a namespace, an image and a switch', { ...STORED, launcher: { namespace: 'content', defaultInitContainer: { tag: '2026.06.0' }, useTemplates: false } },
      'launcher.defaultInitContainer.tag', 'launcher.namespace', 'launcher.useTemplates'],
    ['local execution', { backends: { kubernetes: { enabled: false } }, launcher: { enabled: false, templateValues: { service: { type: 'NodePort' } } } }, 'launcher.templateValues.service.type'],
  ],
  respected: [
    ['the Launcher on', launcher({ templateValues: { pod: { volumes: [{ name: 'data' }] } } })],
    ['the chart\'s defaults repeated', { ...STORED, launcher: { enabled: false, useTemplates: true, templateValues: { service: { type: 'ClusterIP' }, pod: { labels: {}, volumes: [], resources: { requests: {}, limits: {} }, serviceAccountName: '' } } } }],
    ['keys that are refused elsewhere', { ...STORED, launcher: { customRuntimeYaml: 'x', defaultInitContainer: { tagPrefix: 'jammy-' } } }],
  ],
});
