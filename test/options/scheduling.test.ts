import { describe, expect, it } from 'vitest';
import { PositConnectErrors } from '../../src/errors/posit-connect-error';
import { requireScheduling, Scheduling } from '../../src/options/scheduling';

describe('scheduling that cannot be', () => {
  it.each<[string, Scheduling, string, readonly string[]]>([
    ['a label of nodes with a space', { nodeSelector: { workload: 'my content' } }, 'LABEL', ['content.nodeSelector', 'workload', 'my content']],
    ['a priority class in capitals', { priorityClassName: 'High' }, 'KUBERNETES_NAME', ['content.priorityClassName', 'High', 'lower-case']],
    [
      'a spread that counts no pods',
      { topologySpreadConstraints: [{ maxSkew: 1, topologyKey: 'topology.kubernetes.io/zone', whenUnsatisfiable: 'ScheduleAnyway' }] },
      'SCHEDULING',
      ['topology.kubernetes.io/zone', 'labelSelector', 'matchLabels'],
    ],
  ])('is refused: %s', (_name, scheduling, code, words) => {
    const check = () => requireScheduling(scheduling, 'test', 'content');
    expect(check).toThrow(expect.toSatisfy((error: unknown) => PositConnectErrors.codeOf(error) === code));
    for (const word of words) expect(check).toThrow(word);
  });

  it('is not an empty priority class, which is the cluster\'s default', () => {
    const scheduling = { priorityClassName: '' };
    expect(requireScheduling(scheduling, 'test', 'content')).toBe(scheduling);
  });
});
