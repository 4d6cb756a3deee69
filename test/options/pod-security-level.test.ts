import { describe, expect, it } from 'vitest';
import { PodSecurityLevel } from '../../src';

describe('a level of Pod Security', () => {
  it.each(['1.34', 'v1', 'v1.34.0', 'newest', ''])('refuses the version %j, which Kubernetes would ignore', (version) => {
    expect(() => PodSecurityLevel.baseline({ version })).toThrow(/POD_SECURITY at PodSecurityLevel\.baseline: version is [\s\S]*v1\.34/);
  });

  it.each(['v1.34', 'latest'])('takes the version %s', (version) => {
    expect(PodSecurityLevel.restricted({ version })._choice).toEqual({ level: 'restricted', version });
  });
});
