import { mountTwice } from '../../../src/rules/pod/mount-twice';
import { JsonObject } from '../../../src/values/json';
import { itHolds, STORED } from '../rule-examples';

const mounts = (...paths: readonly string[]): JsonObject => ({ volumes: [{ name: 'x', emptyDir: {} }], volumeMounts: paths.map((mountPath) => ({ name: 'x', mountPath })) });

itHolds(mountTwice, {
  violated: [
    ['twice by the user', { ...STORED, pod: mounts('/data', '/data') }, 'pod.volumeMounts[1].mountPath'],
    ['the data folder', { ...STORED, pod: mounts('/var/lib/rstudio-connect') }, 'pod.volumeMounts[0].mountPath'],
  ],
  respected: [
    ['each once', { ...STORED, pod: mounts('/data', '/data/cache') }],
    ['the data folder, which the chart does not mount', { backends: { kubernetes: { enabled: false } }, pod: mounts('/var/lib/rstudio-connect') }],
  ],
});
