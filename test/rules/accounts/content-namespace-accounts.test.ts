import { describe, expect, it } from 'vitest';
import { contentNamespaceAccounts } from '../../../src/rules/accounts/content-namespace-accounts';
import { evaluateRules } from '../../../src/rules/engine';
import { valuesModel } from '../../../src/rules/model/values-model';
import { Json, JsonObject } from '../../../src/values/json';
import { itHolds, launcher, STORED } from '../rule-examples';

const PATH = 'backends.kubernetes.namespace';
const LABELS = { 'connect.posit.co/service-account': 'true' };

const account = (metadata: JsonObject): JsonObject => ({ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'reports', ...metadata } });
const elsewhere = (...extraObjects: readonly Json[]): JsonObject => ({ ...STORED, backends: { kubernetes: { namespace: 'connect-content' } }, extraObjects });

function runningUnder(serviceAccountName: string | undefined, extra: JsonObject, namespace?: string): JsonObject {
  const defaultResourceJobBase = { spec: { template: { spec: serviceAccountName === undefined ? {} : { serviceAccountName } } } };
  return { ...STORED, backends: { kubernetes: { defaultResourceJobBase, ...(namespace === undefined ? {} : { namespace }) } }, extraObjects: [extra] };
}

itHolds(contentNamespaceAccounts, {
  violated: [
    ['nothing there', elsewhere(), PATH],
    ['an account without the label', elsewhere(account({ namespace: 'connect-content' })), PATH],
    ['an account beside the server', elsewhere(account({ namespace: 'posit-connect', labels: LABELS })), PATH],
    ['an account that goes where the release goes', elsewhere(account({ labels: LABELS })), PATH],
    ['an account as a text, without the label', elsewhere('apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: reports, namespace: connect-content }\n'), PATH],
    ['the account of the Job base, without the label', runningUnder('reports', account({})), 'extraObjects[0].metadata.labels'],
    ['the account of the Job base elsewhere, told once', runningUnder('reports', account({ namespace: 'connect-content', labels: {} }), 'connect-content'), 'extraObjects[0].metadata.labels'],
    ["the namespace's own account, without the label", runningUnder(undefined, account({ name: 'default' })), 'extraObjects[0].metadata.labels'],
  ],
  respected: [
    ['content beside the server, whose accounts nobody can see', STORED],
    ['the namespace of the release, named', { ...STORED, backends: { kubernetes: { namespace: 'posit-connect' } } }],
    ['a labelled account', elsewhere(account({ namespace: 'connect-content', labels: LABELS }))],
    ['a label with another value, which Connect does not read', elsewhere(account({ namespace: 'connect-content', labels: { 'connect.posit.co/service-account': '' } }))],
    ['a labelled account as a text', elsewhere('apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: reports\n  labels: { connect.posit.co/service-account: "true" }\n')],
    ['a labelled account whose place is known when it is rendered', elsewhere(account({ namespace: '{{ .Values.backends.kubernetes.namespace }}', labels: LABELS }))],
    ['the account of the Job base, with the label', runningUnder('reports', account({ labels: LABELS }))],
    ['an account of something else', runningUnder('reports', account({ name: 'backup' }))],
    ['the account of the same name in another namespace', runningUnder('reports', account({ namespace: 'other' }))],
    ['the Launcher', launcher({ namespace: 'connect-content' })],
    ['local execution', { backends: { kubernetes: { enabled: false, namespace: 'connect-content' } } }],
  ],
});

describe('accounts that a program sees to', () => {
  it('are in sight in their namespace, and in no other', () => {
    const told = (...accountNamespaces: readonly string[]) =>
      evaluateRules(valuesModel({
        values: elsewhere(), releaseName: 'connect', namespace: 'posit-connect', connectVersion: '2026.08.0', beside: { accountNamespaces, claims: [] },
      })).findings.filter(({ rule }) => rule === 'CONNECT074').length;
    expect([told('connect-content'), told('posit-connect')]).toEqual([0, 1]);
  });
});
