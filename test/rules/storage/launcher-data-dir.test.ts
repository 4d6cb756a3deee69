import { launcherDataDir } from '../../../src/rules/storage/launcher-data-dir';
import { itHolds, STORED } from '../rule-examples';

itHolds(launcherDataDir, {
  violated: [
    ['a server and its export', { ...STORED, config: { Launcher: { DataDir: 'nfs.example.com:/connect' } } }, 'config.Launcher.DataDir'],
    ['in local execution, too', { backends: { kubernetes: { enabled: false } }, config: { Launcher: { DataDir: 'nfs:/connect' } } }, 'config.Launcher.DataDir'],
    ['a number', { ...STORED, config: { Launcher: { DataDir: 5 } } }, 'config.Launcher.DataDir'],
  ],
  respected: [
    ['a folder', { ...STORED, config: { Launcher: { DataDir: '/data' } } }],
    ['none', STORED],
  ],
});
