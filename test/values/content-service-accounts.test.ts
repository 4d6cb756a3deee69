import { describe, expect, it } from 'vitest';
import { PositConnectErrors } from '../../src/errors/posit-connect-error';
import { ContentServiceAccount } from '../../src/options/content-service-account';
import { Execution } from '../../src/options/execution';
import { contentServiceAccountName, contentServiceAccounts } from '../../src/values/content-service-accounts';

const context = { releaseName: 'connect', namespace: 'posit-connect', contentNamespace: 'content', fullname: 'connect-rstudio-connect', replicas: 1 };
const label = { 'connect.posit.co/service-account': 'true' };

describe('the accounts of content', () => {
  it('are one, named after the release, when nothing is said', () => {
    expect(contentServiceAccounts(Execution.kubernetes(), context)).toEqual([
      { metadata: { name: 'connect-content', namespace: 'content', labels: label, annotations: undefined } },
    ]);
    expect(contentServiceAccountName(undefined, context)).toBe('connect-content');
  });

  it('carry the label without which Connect does not offer them, whatever else they carry', () => {
    const annotations = { 'eks.amazonaws.com/role-arn': 'arn:aws:iam::123456789012:role/reports' };
    const execution = Execution.launcher({
      serviceAccount: ContentServiceAccount.named('reports', { annotations, labels: { team: 'data', 'connect.posit.co/service-account': 'false' } }),
      additionalServiceAccounts: [ContentServiceAccount.named('models')],
    });
    expect(contentServiceAccounts(execution, context)).toEqual([
      { metadata: { name: 'reports', namespace: 'content', labels: { team: 'data', ...label }, annotations } },
      { metadata: { name: 'models', namespace: 'content', labels: label, annotations: undefined } },
    ]);
  });

  it('are not made where they are there already', () => {
    const account = ContentServiceAccount.existing('reports');
    expect(contentServiceAccounts(Execution.kubernetes({ serviceAccount: account }), context)).toEqual([]);
    expect(contentServiceAccountName(account, context)).toBe('reports');
  });

  it('may be the namespace\'s own, which is labelled and not named in the pod', () => {
    const account = ContentServiceAccount.namespaceDefault();
    expect(contentServiceAccounts(Execution.kubernetes({ serviceAccount: account }), context)).toEqual([{ metadata: { name: 'default', namespace: 'content', labels: label } }]);
    expect(contentServiceAccountName(account, context)).toBeUndefined();
  });

  it('are none for local execution', () => {
    expect(contentServiceAccounts(Execution.local(), context)).toEqual([]);
  });

  it.each([
    ['the standard account again', { additionalServiceAccounts: [ContentServiceAccount.named('connect-content')] }, 'connect-content'],
    ['one account made and expected to be there', { serviceAccount: ContentServiceAccount.named('a'), additionalServiceAccounts: [ContentServiceAccount.existing('a')] }, '"a"'],
    ['the namespace\'s own twice', { serviceAccount: ContentServiceAccount.namespaceDefault(), additionalServiceAccounts: [ContentServiceAccount.named('default')] }, 'default'],
  ])('are refused: %s', (_name, props, word) => {
    const make = () => contentServiceAccounts(Execution.kubernetes(props), context);
    expect(make).toThrow(expect.toSatisfy((error: unknown) => PositConnectErrors.codeOf(error) === 'CONTENT_SERVICE_ACCOUNT'));
    for (const expected of [word, 'twice', 'another-name']) expect(make).toThrow(expected);
  });
});
