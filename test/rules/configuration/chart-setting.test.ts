import { chartSetting } from '../../../src/rules/configuration/chart-setting';
import { itHolds, STORED } from '../rule-examples';

itHolds(chartSetting, {
  violated: [
    ['the kind of license', { ...STORED, license: { server: 'license.example.com:8989' }, config: { Licensing: { LicenseType: 'local' } } }, 'config.Licensing.LicenseType'],
    ['letters that the chart does not see', { ...STORED, config: { Kubernetes: { enabled: false } } }, 'config.Kubernetes.enabled'],
    ['the Launcher, which the values leave off', { ...STORED, config: { Launcher: { Enabled: true } } }, 'config.Launcher.Enabled'],
    ['the direct runner in local execution', { backends: { kubernetes: { enabled: false } }, config: { Kubernetes: { Enabled: true } } }, 'config.Kubernetes.Enabled'],
    ['the file of environments', { ...STORED, executionEnvironments: [{ name: 'posit/connect-content:1' }], config: { ExecutionEnvironments: { ConfigFilePath: '/etc/mine.yaml' } } }, 'config.ExecutionEnvironments.ConfigFilePath'],
  ],
  respected: [
    ['a file of environments of the user', { ...STORED, config: { ExecutionEnvironments: { ConfigFilePath: '/etc/mine.yaml' } } }],
    ['a claim of the user', { config: { Kubernetes: { DataDirPVCName: 'data' } } }],
    ['what the values say, too', { ...STORED, config: { Kubernetes: { Enabled: true } } }],
  ],
});
