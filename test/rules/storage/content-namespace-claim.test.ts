import { describe, expect, it } from 'vitest';
import { evaluateRules } from '../../../src/rules/engine';
import { valuesModel } from '../../../src/rules/model/values-model';
import { contentNamespaceClaim } from '../../../src/rules/storage/content-namespace-claim';
import { Json, JsonObject } from '../../../src/values/json';
import { itHolds, launcher, STORED } from '../rule-examples';

const PATH = 'backends.kubernetes.namespace';
const ELSEWHERE: JsonObject = { backends: { kubernetes: { namespace: 'connect-content' } } };

const elsewhere = (...extraObjects: readonly Json[]): JsonObject => ({ ...STORED, ...ELSEWHERE, extraObjects });
const claim = (metadata: JsonObject): JsonObject => ({ apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata, spec: {} });

itHolds(contentNamespaceClaim, {
  violated: [
    ['a claim that exists', elsewhere(), PATH],
    ['a claim that the chart makes', { sharedStorage: { create: true }, ...ELSEWHERE }, PATH],
    ['a claim that the configuration names', { ...ELSEWHERE, config: { Kubernetes: { DataDirPVCName: 'connect-data' } } }, PATH],
    ['the Launcher', launcher({ namespace: 'connect-content' }), 'launcher.namespace'],
    ['a claim of another name', elsewhere(claim({ name: 'data', namespace: 'connect-content' })), PATH],
    ['a claim beside the server', elsewhere(claim({ name: 'connect-data', namespace: 'posit-connect' })), PATH],
    ['a claim that goes where the release goes', elsewhere(claim({ name: 'connect-data' })), PATH],
  ],
  respected: [
    ['content beside the server', STORED],
    ['the namespace of the release, named', { ...STORED, backends: { kubernetes: { namespace: 'posit-connect' } } }],
    ['a namespace that nobody uses', { ...STORED, launcher: { namespace: 'connect-content' } }],
    ['a claim of its own', elsewhere(claim({ name: 'connect-data', namespace: 'connect-content' }))],
    ['a claim of its own under the name that content asks for', {
      ...elsewhere(claim({ name: 'content-data', namespace: 'connect-content' })), config: { Kubernetes: { DataDirPVCName: 'content-data' } },
    }],
    ['a claim of its own under the name that the chart makes up', {
      sharedStorage: { create: true }, ...ELSEWHERE, extraObjects: [claim({ name: 'connect-rstudio-connect-shared-storage', namespace: 'connect-content' })],
    }],
    ['a claim whose place is known when it is rendered', elsewhere(claim({ name: 'connect-data', namespace: '{{ .Values.backends.kubernetes.namespace }}' }))],
    ['a claim as a text', elsewhere('apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: connect-data, namespace: connect-content }\n')],
    ['content that mounts nothing', { sharedStorage: { mount: true, name: 'connect-data', mountContent: false }, ...ELSEWHERE }],
    ['local execution', { backends: { kubernetes: { enabled: false, namespace: 'connect-content' } } }],
  ],
});

describe('a claim that a program makes in the namespace of content', () => {
  const told = (namespace: string) =>
    evaluateRules(valuesModel({
      values: { ...STORED, ...ELSEWHERE }, releaseName: 'connect', namespace: 'posit-connect', connectVersion: '2026.08.0',
      beside: { accountNamespaces: [], claims: [{ namespace, name: 'connect-data' }] },
    })).findings.filter(({ rule }) => rule === 'CONNECT075').length;

  it('is in sight', () => expect(told('connect-content')).toBe(0));
  it('does not serve another namespace', () => expect(told('posit-connect')).toBe(1));
});
