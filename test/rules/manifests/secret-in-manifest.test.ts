import { expect, it } from 'vitest';
import { evaluateRendered } from '../../../src/rules/engine';
import { secretInManifest } from '../../../src/rules/manifests/secret-in-manifest';
import { manifestsModel } from '../../../src/rules/model/manifests-model';
import { findingsIn, itHoldsOfManifests, object } from '../manifest-examples';

const SECRET = object('Secret', { stringData: { password: 'hunter2' } });

itHoldsOfManifests(secretInManifest, {
  violated: [
    ['plain text', [SECRET], 'Secret posit-connect/connect'],
    ['base64', [object('Secret', { data: { password: 'aHVudGVyMg==' } })], 'Secret posit-connect/connect'],
    ['one value among placeholders', [object('Secret', { stringData: { user: '${USER}', password: 'hunter2' } })], 'Secret posit-connect/connect'],
    ['a certificate with its key', [object('Secret', { type: 'kubernetes.io/tls', data: { 'tls.crt': 'LS0t', 'tls.key': 'LS0t' } })], 'Secret posit-connect/connect'],
  ],
  respected: [
    ['a token that the cluster fills in', [object('Secret', { type: 'kubernetes.io/service-account-token' })]],
    ['nothing in it', [object('Secret', { data: {}, stringData: { password: '' } })]],
    ['encrypted by SOPS', [object('Secret', { stringData: { password: 'ENC[AES256_GCM,data:x,iv:y,tag:z,type:str]' }, sops: {} })]],
    ['filled in on the way', [object('Secret', { stringData: { password: '<path:connect/database#password>', key: '${KEY}' } })]],
    ['a certificate', [object('Secret', { data: { 'ca.crt': 'LS0t' } })]],
    ['a Secret of an operator', [object('ExternalSecret', { spec: { data: [{ secretKey: 'password' }] } }), object('SealedSecret', { spec: { encryptedData: { password: 'AgB…' } } })]],
  ],
});

it('a secret is not shown', () => {
  const [finding] = findingsIn([SECRET]);
  expect(finding.message).toContain('Secret posit-connect/connect is filled in (not shown)');
  expect(JSON.stringify(finding)).not.toContain('hunter2');
});

it('the Secrets of a deployment are judged by its values, with which its consents are known', () => {
  expect(evaluateRendered(manifestsModel([SECRET])).findings).toEqual([]);
});
