import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PositConnectErrors } from '../../src/errors/posit-connect-error';
import { requireResources, Resources } from '../../src/options/resources';

const check = (resources: Resources): Resources => requireResources(resources, 'test', 'resources');

describe('resources', () => {
  it.each<Resources>([
    {},
    { requests: { cpu: '500m', memory: '1Gi' }, limits: { cpu: '2', memory: '4Gi' } },
    { requests: { memory: '1Gi' }, limits: { memory: '1073741824' } },
    { requests: { cpu: '1e-1' }, limits: { cpu: '100m' } },
    { limits: { 'nvidia.com/gpu': '1', 'ephemeral-storage': '1G' } },
  ])('may be %j', (resources) => {
    expect(check(resources)).toBe(resources);
  });

  it.each<[string, Resources, string, readonly string[]]>([
    ['a quantity that does not parse', { requests: { memory: '1 GB' } }, 'QUANTITY', ['resources.requests.memory', '"1 GB"', 'quantity']],
    ['an unknown resource', { limits: { mem: '1Gi' } }, 'RESOURCES', ['resources.limits', '"mem"', 'memory']],
    ['a request above its limit', { requests: { cpu: '2' }, limits: { cpu: '1500m' } }, 'RESOURCES', ['resources.requests.cpu', 'above', '1500m']],
    ['a request above its limit in other units', { requests: { memory: '1Gi' }, limits: { memory: '1G' } }, 'RESOURCES', ['resources.requests.memory', 'above', '1G']],
  ])('may not have %s', (_name, resources, code, words) => {
    expect(() => check(resources)).toThrow(expect.toSatisfy((error: unknown) => PositConnectErrors.codeOf(error) === code));
    for (const word of words) expect(() => check(resources)).toThrow(word);
  });

  it('are compared by their amount, whatever the unit', () => {
    const bytes: readonly [string, number][] = [['', 1], ['k', 1e3], ['M', 1e6], ['Ki', 1024], ['Mi', 1024 ** 2], ['Gi', 1024 ** 3]];
    fc.assert(
      fc.property(fc.nat(5000), fc.constantFrom(...bytes), fc.nat(5000), fc.constantFrom(...bytes), (request, [unit, factor], limit, [limitUnit, limitFactor]) => {
        const resources = { requests: { memory: `${request}${unit}` }, limits: { memory: `${limit}${limitUnit}` } };
        if (request * factor > limit * limitFactor) expect(() => check(resources)).toThrow('above');
        else expect(check(resources)).toBe(resources);
      }),
    );
  });
});
