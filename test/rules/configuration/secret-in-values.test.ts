import { Testing } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { License, PositConnect, PositConnectProps, SecretSource } from '../../../src';
import { secretInValues } from '../../../src/rules/configuration/secret-in-values';
import { Json, JsonObject } from '../../../src/values/json';
import { minimalProps } from '../../support/minimal-props';
import { itHolds, STORED } from '../rule-examples';

const AGENT = { enabled: true, serverAddress: 'http://chronicle' };
const SAML = { config: { Authentication: { Provider: 'saml' } } };
const SECRET = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'connect' } };
const SECRET_TEXT = 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: connect\n';

const extra = (...objects: readonly Json[]): JsonObject => ({ ...STORED, extraObjects: objects });

itHolds(secretInValues, {
  violated: [
    ['a license key', { ...STORED, license: { key: 'AAAA-BBBB' } }, 'license.key'],
    ['a license file', { ...STORED, license: { file: { contents: 'not a license' } } }, 'license.file.contents'],
    ['a license file beside a Secret, which the chart then writes for nobody', { ...STORED, license: { file: { contents: 'not a license', secret: 'connect-license' } } }, 'license.file.contents'],
    ['the key of the name service', { ...STORED, ...SAML, nameservice: { enabled: true, apiKey: 'not-a-key' } }, 'nameservice.apiKey'],
    ['the key of the Chronicle agent', { ...STORED, chronicleAgent: { ...AGENT, connectApiKey: { value: 'not-a-key' } } }, 'chronicleAgent.connectApiKey.value'],
    ['a Secret', extra({ ...SECRET, stringData: { password: 'not-a-secret' } }), 'extraObjects[0]'],
    ['a Secret in base64, second of two', extra({ ...SECRET, data: {} }, { ...SECRET, data: { 'tls.crt': 'YQ==', 'tls.key': 'YQ==' } }), 'extraObjects[1]'],
    ['a Secret as a text', extra(`${SECRET_TEXT}stringData:\n  # the database\n  password: not-a-secret\n`), 'extraObjects[0]'],
    ['a file in a Secret as a text, behind another object', extra(`kind: ConfigMap\napiVersion: v1\nmetadata: { name: a }\n---\n${SECRET_TEXT}data:\n\n  license.lic: |\n    bm90\n`), 'extraObjects[0]'],
  ],
  respected: [
    ['a license by reference', { ...STORED, license: { file: { secret: 'connect-license' } } }],
    ['no license, as the chart says it', { ...STORED, license: { key: null, file: { contents: false, secret: false } } }],
    ['a license server', { ...STORED, license: { server: 'license.example.com:8999' } }],
    ['a license that another tool fills in', { ...STORED, license: { file: { contents: '<path:secret/data/connect#license>' } } }],
    ['a license that is encrypted', { ...STORED, license: { key: 'ENC[AES256_GCM,data:bm90LWEta2V5,iv:YQ==,tag:YQ==,type:str]' } }],
    ['a name service by reference', { ...STORED, ...SAML, nameservice: { enabled: true, secretName: 'connect-nameservice' } }],
    ['a name service that is off', { ...STORED, nameservice: { apiKey: 'not-a-key' } }],
    ['an agent by reference, which wins', { ...STORED, chronicleAgent: { ...AGENT, connectApiKey: { value: 'unused', valueFrom: { secretKeyRef: { name: 'a', key: 'b' } } } } }],
    ['an agent that is off', { ...STORED, chronicleAgent: { connectApiKey: { value: 'not-a-key' } } }],
    ['a Secret for others to fill', extra({ ...SECRET, stringData: { password: '' } }, { ...SECRET, type: 'kubernetes.io/service-account-token' })],
    ['a Secret of certificates alone', extra({ ...SECRET, stringData: { 'ca.crt': '-----BEGIN CERTIFICATE-----' } })],
    ['a Secret of placeholders', extra({ ...SECRET, stringData: { password: '<database-password>', token: '${TOKEN}' } })],
    ['a Secret made up while it is rendered', extra({ ...SECRET, stringData: { token: '{{ randAlphaNum 40 }}' } }, `${SECRET_TEXT}stringData:\n  token: {{ randAlphaNum 40 | quote }}\n`)],
    ['an empty Secret as a text', extra(`${SECRET_TEXT}data:\n  token: "" # filled by the controller\n`)],
    ['an ExternalSecret', extra({ apiVersion: 'external-secrets.io/v1', kind: 'ExternalSecret', metadata: { name: 'connect' }, data: [{ secretKey: 'password' }] })],
    ['a ConfigMap', extra({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'connect' }, data: { release: '{{ .Release.Name }}' } })],
  ],
});

describe('a secret to which the user agreed by name', () => {
  it.each<[string, Partial<PositConnectProps>]>([
    ['a license file', { license: License.fromFile('not a license', { allowPlaintext: true }) }],
    ['a license key', { license: License.key('AAAA-BBBB', { allowPlaintext: true }) }],
    ['a literal, which never becomes a value', { license: License.fromSecret(SecretSource.literal('not a license', { allowPlaintext: true })) }],
  ])('is no finding: %s', (_, changes) => expect(synth(changes)).not.toThrow());

  it('says nothing of another secret', () => {
    const changes = { license: License.key('AAAA-BBBB', { allowPlaintext: true }), values: { license: { file: { contents: 'not a license' } } } };
    expect(synth(changes)).toThrow(/CONNECT066[^]*license\.file\.contents/);
  });

  it('is not meant by a license that comes in by values', () => {
    expect(synth({ license: License.unmanaged(), rawValues: { license: { key: 'AAAA-BBBB' } } })).toThrow(/CONNECT066[^]*license\.key/);
  });
});

function synth(changes: Partial<PositConnectProps>): () => unknown {
  const app = Testing.app();
  new PositConnect(app, 'connect', minimalProps(changes));
  return () => app.synth();
}
