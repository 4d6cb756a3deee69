import { describe, expect, it } from 'vitest';
import { largeNumber } from '../../../src/rules/configuration/large-number';
import { findingsFor, itHolds, launcher, STORED } from '../rule-examples';

itHolds(largeNumber, {
  violated: [
    ['bytes', { ...STORED, config: { Scheduler: { MaxMemoryLimit: 17179869184 } } }, 'config.Scheduler.MaxMemoryLimit'],
    ['the first one', { ...STORED, config: { Applications: { BundleRetentionLimit: 1_000_000 } } }, 'config.Applications.BundleRetentionLimit'],
    ['below zero', { ...STORED, config: { Applications: { BundleRetentionLimit: -1_000_000 } } }, 'config.Applications.BundleRetentionLimit'],
    ['with a fraction', { ...STORED, config: { Scheduler: { MemoryLimit: 1_234_567.5 } } }, 'config.Scheduler.MemoryLimit'],
    ['almost nothing', { ...STORED, config: { Scheduler: { CPURequest: 0.00005 } } }, 'config.Scheduler.CPURequest'],
    ['one item of a list', { ...STORED, config: { Example: { Ports: [1, 2_000_000] } } }, 'config.Example.Ports[1]'],
    ['in the file of Chronicle', { ...STORED, chronicle: { localConfig: { LocalStorage: { RetentionPeriod: 86_400_000 } } } }, 'chronicle.localConfig.LocalStorage.RetentionPeriod'],
    ['in the profiles of the Launcher', launcher({ launcherKubernetesProfilesConf: { '*': { 'max-mem-mb': 1_048_576 } } }), 'launcher.launcherKubernetesProfilesConf["*"].max-mem-mb'],
  ],
  respected: [
    ['the last one that is printed as it is', { ...STORED, config: { Applications: { BundleRetentionLimit: 999_999 }, Scheduler: { LoadFactor: 999_999.5, CPURequest: 0.0001, CPULimit: 0 } } }],
    ['a text', { ...STORED, config: { Scheduler: { MaxMemoryLimit: '17179869184' } } }],
    ['a number of the manifests', { ...STORED, pod: { securityContext: { fsGroup: 1_000_650_000 } } }],
    ['profiles of the Launcher while it is off', { ...STORED, launcher: { launcherKubernetesProfilesConf: { '*': { 'max-mem-mb': 1_048_576 } } } }],
  ],
});

describe('the fix for a large number', () => {
  it.each([
    [17179869184, '"17179869184"'],
    [1e21, '"1000000000000000000000"'],
    [1_234_567.5, '"1234567.5"'],
    [0.00005, '"0.00005"'],
  ])('%d is all of its digits', (value, text) => {
    expect(foundIn({ Scheduler: { MemoryLimit: value } })?.fix).toContain(text);
  });

  it('does not show a number that is a password', () => {
    expect(JSON.stringify(foundIn({ Postgres: { Password: 12345678 } }))).not.toContain('12345678');
  });
});

function foundIn(config: { readonly [section: string]: { readonly [setting: string]: number } }) {
  return findingsFor({ ...STORED, config }).find(({ rule }) => rule === largeNumber.id);
}
