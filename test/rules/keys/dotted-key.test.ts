import { dottedKey } from '../../../src/rules/keys/dotted-key';
import { itHolds, STORED } from '../rule-examples';

itHolds(dottedKey, {
  violated: [
    ['a path of --set', { ...STORED, 'prometheus.enabled': false }, '["prometheus.enabled"]'],
    ['inside a group', { sharedStorage: { create: true, 'requests.storage': '100Gi' } }, 'sharedStorage["requests.storage"]'],
    ['a setting', { ...STORED, config: { 'Server.Address': {} } }, 'config["Server.Address"]'],
  ],
  respected: [
    ['keys below each other', { sharedStorage: { create: true, requests: { storage: '100Gi' } } }],
    ['names of Kubernetes', { ...STORED, pod: { annotations: { 'example.com/team': 'data' } }, nodeSelector: { 'kubernetes.io/os': 'linux' } }],
    ['a section with a dot in its label', { ...STORED, config: { 'RPackageRepository "a.b"': { URL: 'https://packages.example.com' } } }],
  ],
});
