import { unreadableGroup } from '../../../src/rules/keys/unreadable-group';
import { JsonObject } from '../../../src/values/json';
import { itHolds, launcher, STORED } from '../rule-examples';

const GROUPS = [
  'backends', 'backends.kubernetes', 'backends.kubernetes.defaultInitContainer', 'chronicle', 'chronicleAgent', 'config', 'deployment', 'image',
  'ingress', 'launcher', 'launcher.defaultInitContainer', 'license', 'license.file', 'livenessProbe', 'nameservice', 'pod', 'prometheus', 'rbac',
  'rbac.serviceAccount', 'readinessProbe', 'service', 'serviceMonitor', 'sharedStorage', 'startupProbe', 'strategy',
];
const JOB = 'backends.kubernetes.defaultResourceJobBase';
const SERVICE = 'backends.kubernetes.defaultResourceServiceBase';
const CHRONICLE = { chronicle: { localConfig: { Logging: { Level: 'info' } } } };
const AGENT = { enabled: true, serverAddress: 'http://chronicle' };

itHolds(unreadableGroup, {
  violated: [
    ...GROUPS.map((path) => [`null in place of ${path}`, { ...STORED, ...at(path, null) }, path] as const),
    ...GROUPS.map((path) => [`a text in place of ${path}`, { ...STORED, ...at(path, 'true') }, path] as const),
    ['a list, a number and a switch in place of groups', { ...STORED, pod: [], image: 5, ingress: true }, 'image', 'ingress', 'pod'],
    ['no room for a rolling update', { ...STORED, strategy: { rollingUpdate: null } }, 'strategy.rollingUpdate'],
    ['no template values, be the Launcher off', { ...STORED, launcher: { templateValues: null } }, 'launcher.templateValues'],
    ['a text in place of template values', launcher({ templateValues: 'x' }), 'launcher.templateValues'],
    ['no image of the agent', { ...STORED, chronicleAgent: { ...AGENT, image: null } }, 'chronicleAgent.image'],
    ['no security context beside Chronicle', { ...STORED, ...CHRONICLE, pod: { securityContext: null } }, 'pod.securityContext'],
    ['no request of a claim that is made', { sharedStorage: { create: true, requests: null } }, 'sharedStorage.requests'],
    ['a text in place of the Job base', { ...STORED, ...at(JOB, 'kind: Job') }, JOB],
    ['an empty part of the Job base', { ...STORED, ...at(`${JOB}.spec.template`, null) }, `${JOB}.spec.template`],
    ['null in place of the Service base', { ...STORED, ...at(SERVICE, null) }, SERVICE],
    ['an empty part of the Service base', { ...STORED, ...at(`${SERVICE}.spec`, null) }, `${SERVICE}.spec`],
    ['a text in place of a section', { ...STORED, config: { Server: 'Address = https://connect.example.com' } }, 'config.Server'],
    ['a list in place of a section that the templates read', { ...STORED, config: { Launcher: ['Enabled'] } }, 'config.Launcher'],
    ['null in place of a section without a default', { ...STORED, config: { Licensing: null } }, 'config.Licensing'],
  ],
  respected: [
    ['empty maps', { ...STORED, pod: {}, image: {}, license: { file: {} } }],
    ['null where it takes away a default section', { ...STORED, config: { Server: null, Launcher: null } }],
    ['a rolling update left out with another strategy', { ...STORED, strategy: { type: 'Recreate', rollingUpdate: null } }],
    ['no image of an agent that is off', { ...STORED, chronicleAgent: { image: null } }],
    ['no security context without Chronicle', { ...STORED, pod: { securityContext: null } }],
    ['no request of a claim that exists', { sharedStorage: { mount: true, requests: null } }],
    ['null in place of the Job base', { ...STORED, ...at(JOB, null) }],
    ['an empty part of a Job base that is not completed', { ...STORED, ...at(JOB, { spec: null }), backends: { kubernetes: { defaultInitContainer: { enabled: false }, defaultResourceJobBase: { spec: null } } } }],
    ['null in place of the Service base where no rights are made', { ...STORED, ...at(SERVICE, null), rbac: { create: false } }],
  ],
});

function at(path: string, value: JsonObject | string | null): JsonObject {
  return path.split('.').reduceRight<JsonObject | string | null>((inner, key) => ({ [key]: inner }), value) as JsonObject;
}
