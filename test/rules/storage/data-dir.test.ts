import { dataDir } from '../../../src/rules/storage/data-dir';
import { itHolds, launcher, STORED } from '../rule-examples';

const LOCAL = { ...STORED, backends: { kubernetes: { enabled: false } } };
const BELOW = { Server: { DataDir: '/var/lib/rstudio-connect/server' } };

itHolds(dataDir, {
  violated: [
    ['the folder alone was moved', { ...STORED, config: { Server: { DataDir: '/data' } } }, 'config.Server.DataDir'],
    ['the volume alone was moved', { sharedStorage: { create: true, path: '/data' } }, 'config.Server.DataDir'],
    ['a folder below, which content does not know', { ...STORED, config: BELOW }, 'config.Server.DataDir'],
    ['a folder below with the Launcher', launcher({}, { config: BELOW }), 'config.Server.DataDir'],
    ['a name that only begins the same', { ...LOCAL, config: { Server: { DataDir: '/var/lib/rstudio-connect2' } } }, 'config.Server.DataDir'],
  ],
  respected: [
    ['both by default', STORED],
    ['both moved, one with a slash', { sharedStorage: { mount: true, name: 'data', path: '/data/' }, config: { Server: { DataDir: '/data' } } }],
    ['a folder below in local execution', { ...LOCAL, config: BELOW }],
    ['a folder below that content is told of', { ...STORED, config: { ...BELOW, Kubernetes: { DataDirPVCSubPath: 'server' } } }],
    ['a folder that is mounted by hand', { ...STORED, config: { Server: { DataDir: '/data' } }, pod: { volumeMounts: [{ name: 'data', mountPath: '/data' }] } }],
    ['no volume of the chart', { ...LOCAL, sharedStorage: {}, config: { Server: { DataDir: '/data' } } }],
  ],
});
