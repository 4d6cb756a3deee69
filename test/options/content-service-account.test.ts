import { describe, expect, it } from 'vitest';
import { PositConnectErrors } from '../../src/errors/posit-connect-error';
import { ContentServiceAccount } from '../../src/options/content-service-account';

describe('an account of content that cannot be', () => {
  it.each<[string, () => unknown, string, readonly string[]]>([
    ['a name with a space', () => ContentServiceAccount.named('my account'), 'KUBERNETES_NAME', ['ContentServiceAccount.named', 'name', 'my account']],
    ['an empty name', () => ContentServiceAccount.existing(''), 'KUBERNETES_NAME', ['ContentServiceAccount.existing', 'name', '""']],
    ['a label that is none', () => ContentServiceAccount.named('reports', { labels: { team: 'a b' } }), 'LABEL', ['labels', 'team', 'a b']],
    ['an annotation that is none', () => ContentServiceAccount.named('reports', { annotations: { 'a b': 'x' } }), 'LABEL', ['annotations', 'a b', 'x']],
  ])('is refused: %s', (_name, make, code, words) => {
    expect(make).toThrow(expect.toSatisfy((error: unknown) => PositConnectErrors.codeOf(error) === code));
    for (const word of words) expect(make).toThrow(word);
  });
});
