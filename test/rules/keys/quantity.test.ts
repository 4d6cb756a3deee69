import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantity } from '../../../src/rules/keys/quantity';
import { findingsFor, itHolds, launcher, modelOf, STORED } from '../rule-examples';

const JOB = { spec: { template: { spec: { containers: [{ name: 'connect-content', resources: { limits: { memory: '2 Gi' } } }] } } } };

itHolds(quantity, {
  violated: [
    ['storage in the words of people', { sharedStorage: { create: true, requests: { storage: '100GB' } } }, 'sharedStorage.requests.storage'],
    ['the server', { ...STORED, resources: { requests: { cpu: '2 cores', memory: '1.5 Gi' }, limits: { memory: '10gb', 'nvidia.com/gpu': 'one' } } },
      'resources.limits.memory', 'resources.limits["nvidia.com/gpu"]', 'resources.requests.cpu', 'resources.requests.memory'],
    ['content', { ...STORED, backends: { kubernetes: { defaultInitContainer: { resources: { limits: { memory: '128MB' } } }, defaultResourceJobBase: JOB } } },
      'backends.kubernetes.defaultInitContainer.resources.limits.memory', 'backends.kubernetes.defaultResourceJobBase.spec.template.spec.containers[0].resources.limits.memory'],
    ['content of the Launcher', launcher({ templateValues: { pod: { resources: { limits: { memory: '2GI' } } } } }), 'launcher.templateValues.pod.resources.limits.memory'],
    ['a switch, a minus, nothing', { ...STORED, resources: { requests: { cpu: true, memory: -1, 'ephemeral-storage': '' } } }, 'resources.requests.cpu', 'resources.requests.ephemeral-storage', 'resources.requests.memory'],
  ],
  respected: [
    ['storage with and without a unit', { sharedStorage: { create: true, requests: { storage: '100G' } }, resources: { requests: { memory: 2147483648, cpu: 0.5 } } }],
    ['all forms', { ...STORED, resources: { requests: { cpu: '500m', memory: '4Gi', 'ephemeral-storage': '1e9', 'hugepages-2Mi': '4Mi' }, limits: { cpu: 2, memory: '1.5Gi', 'nvidia.com/gpu': 1 } } }],
    ['storage of a claim that exists', { sharedStorage: { mount: true, name: 'data', requests: { storage: '100GB' } } }],
    ['a limit taken away', { ...STORED, resources: { limits: { cpu: null } } }],
    ['content of the Launcher while it is off', { ...STORED, launcher: { templateValues: { pod: { resources: { limits: { memory: '2GI' } } } } } }],
  ],
});

describe('the fix for an amount', () => {
  it.each([
    ['100GB', '100G'],
    ['100 GiB', '100Gi'],
    ['1.5 Gi', '1.5Gi'],
    ['512mb', '512M'],
    ['64KB', '64k'],
  ])('%s is %s', (written, meant) => {
    const found = findingsFor({ ...STORED, resources: { requests: { memory: written } } }).find(({ rule }) => rule === quantity.id);
    expect(found?.fix).toBe(`memory: "${meant}"`);
  });

  it('is an amount that the rule accepts', () => {
    const amount = fc.tuple(fc.nat(), fc.constantFrom('', ' '), fc.constantFrom(...'kmgtpeKMGTPE'), fc.constantFrom('', 'i', 'I'), fc.constantFrom('', 'b', 'B'));
    fc.assert(
      fc.property(amount.map((parts) => parts.join('')), (written) => {
        for (const { fix } of quantity.check(memory(written))) expect(quantity.check(memory(/"(.+)"/.exec(fix ?? '')?.[1] ?? ''))).toEqual([]);
      }),
    );
  });
});

function memory(written: string) {
  return modelOf({ ...STORED, resources: { requests: { memory: written } } });
}
