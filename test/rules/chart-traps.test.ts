import { describe, expect, it } from 'vitest';
import * as rules from '../../src/rules/catalogue';
import * as manifestRules from '../../src/rules/manifests-catalogue';
import { Json, JsonObject } from '../../src/values/json';
import { mergeValues } from '../../src/values/merge';
import { findingsIn, object } from './manifest-examples';
import { server, withJobBase } from './manifests/connect-release';
import { findingsFor, LAUNCHER, STORED } from './rule-examples';

type RuleName = keyof typeof rules;
type ManifestRuleName = keyof typeof manifestRules;

/** A deployment of the direct runner with which nothing is wrong. */
const SOUND: JsonObject = {
  ...STORED,
  replicas: 1,
  config: { Server: { Address: 'https://connect.example.com' }, Database: { Provider: 'postgres' }, Postgres: { URL: 'postgres://connect@pg.example.com/connect?sslmode=verify-full' } },
  executionEnvironments: [{ name: 'posit/connect-content:R4.6-python3.14-ubuntu-24.04-pro' }],
  ingress: { enabled: true, hosts: [{ host: 'connect.example.com', paths: ['/'] }], tls: [{ hosts: ['connect.example.com'], secretName: 'tls' }] },
};

const content = (spec: JsonObject): JsonObject => ({ backends: { kubernetes: { defaultResourceJobBase: { spec: { template: { spec } } } } } });
const settings = (section: string, name: string, value: Json): JsonObject => ({ config: { [section]: { [name]: value } } });
const launched = (launcher: JsonObject): JsonObject => mergeValues(LAUNCHER, { launcher });
const mounted = (name: string, mountPath: string): JsonObject => ({ name, volumeMounts: [{ name: 'other', mountPath }] });

/** What the chart swallows without a word. */
const SWALLOWED: readonly (readonly [trap: string, rule: RuleName | 'SCHEMA001', values: JsonObject])[] = [
  ['a misspelled group', 'SCHEMA001', { sharedstorage: { create: true } }],
  ['a misspelled number', 'SCHEMA001', { replica: 3 }],
  ['a misspelled name', 'SCHEMA001', { ingres: { enabled: true } }],
  ['launcher values while the Launcher is off', 'launcherValuesUnused', { launcher: { templateValues: { pod: { volumes: [{ name: 'data', emptyDir: {} }] } } } }],
  ['no execution environment', 'noExecutionEnvironment', { executionEnvironments: [] }],
  ['several servers without sticky sessions', 'stickySessions', { replicas: 2 }],
  ['a # that cuts a setting off', 'commentInSetting', settings('Server', 'LandingDir', 'a # b')],
  ['a ; that cuts a setting off', 'commentInSetting', settings('Server', 'LandingDir', 'a ; b')],
  ['a line break that adds a setting', 'lineBreakInSetting', settings('Server', 'LandingDir', 'a\nForceSecure = false')],
  ['a map below a setting', 'mapInSetting', settings('Server', 'LandingDir', { a: 1 })],
  ['a large number', 'largeNumber', settings('Applications', 'MaxAppImageSize', 17179869184)],
  ['a quote in the name of a section', 'sectionName', { config: { 'LDAP "a"b"': { ServerAddress: 'ldap.example.com' } } }],
  ['the password of the database in the ConfigMap', 'secretInGcfg', settings('Postgres', 'Password', 'not-a-secret')],
  ['a client secret in the ConfigMap', 'secretInGcfg', settings('OAuth2', 'ClientSecret', 'not-a-secret')],
  ['the password of the mail server in the ConfigMap', 'secretInGcfg', settings('SMTP', 'Password', 'not-a-secret')],
  ['the password of the directory in the ConfigMap', 'secretInGcfg', settings('LDAP "corp"', 'BindPassword', 'not-a-secret')],
  ['the license as a key', 'secretInValues', { license: { key: 'AAAA-BBBB-CCCC' } }],
  ['the license as a file', 'secretInValues', { license: { file: { contents: 'a license' } } }],
  ['a backend namespace without labelled accounts', 'contentNamespaceAccounts', { backends: { kubernetes: { namespace: 'content' } } }],
  ['a backend namespace without a claim', 'contentNamespaceClaim', { backends: { kubernetes: { namespace: 'content' } } }],
  ['a claim that one node alone may mount', 'accessModes', { sharedStorage: { mount: false, create: true, storageClassName: 'nfs', accessModes: ['ReadWriteOnce'] } }],
  ['a class of disks', 'classDoesNotShare', { sharedStorage: { mount: false, create: true, storageClassName: 'gp3' } }],
  ['Azure Files over SMB', 'classDoesNotShare', { sharedStorage: { mount: false, create: true, storageClassName: 'azurefile-csi' } }],
  ['privilege off-host', 'privileged', { securityContext: { privileged: true } }],
  ['local execution without privilege', 'localWithoutPrivilege', { backends: { kubernetes: { enabled: false } } }],
  ['execution environments of an older Connect', 'newerFeature', { versionOverride: '2026.02.0' }],
  ['the direct runner of an older Connect', 'newerFeature', { image: { tag: '2026.03.0-ubuntu-24.04' } }],
  ['an amount that Kubernetes does not know', 'quantity', { sharedStorage: { mount: false, create: true, requests: { storage: '100GB' } } }],
  ["helm's annotation on a claim", 'helmKeep', { sharedStorage: { mount: false, create: true, annotations: { 'helm.sh/resource-policy': 'keep' } } }],
  ['a template in an extra object', 'templateInExtraObject', { extraObjects: [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'x' }, data: { text: '{{ $labels.pod }}' } }] }],
  ['a sub-path with an older server in the tag', 'newerFeature', { image: { tag: '2026.06.1-ubuntu-24.04' }, sharedStorage: { subPath: 'connect' } }],
  ['a tagged server beside content-init of the chart', 'twoVersions', { image: { tag: '2026.06.1-ubuntu-24.04' } }],
  ['the old registry', 'oldRegistry', { image: { repository: 'ghcr.io/rstudio/rstudio-connect' } }],
  ['tolerations at the wrong level', 'misplacedKey', { pod: { tolerations: [{ operator: 'Exists' }] } }],
  ['a priority class at the wrong level', 'misplacedKey', { pod: { priorityClassName: 'high' } }],
  ['affinity at the wrong level', 'misplacedKey', { affinity: { nodeAffinity: {} } }],
  ['pull secrets of content at the wrong level', 'misplacedKey', launched({ templateValues: { imagePullSecrets: [{ name: 'registry' }] } })],
  ['pull secrets that content lacks', 'pullSecretsForContent', { image: { repository: 'registry.example.com/connect', imagePullSecrets: [{ name: 'registry' }] }, executionEnvironments: [{ name: 'registry.example.com/content:1' }] }],
  ['annotations of an account that is not made', 'lostAnnotations', { backends: { kubernetes: { enabled: false } }, rbac: { serviceAccount: { annotations: { 'eks.amazonaws.com/role-arn': 'arn:aws:iam::1:role/x' } } } }],
  ['interpreters of another image', 'interpretersOfAnotherImage', { backends: { kubernetes: { enabled: false } }, image: { repository: 'registry.example.com/my-connect' } }],
  ['a dotted key', 'dottedKey', { 'sharedStorage.create': true }],
  ['a text where a switch is due', 'textForSwitch', { ingress: { enabled: 'false' } }],
  ["an umbrella chart's file", 'umbrellaChart', { 'rstudio-connect': { replicas: 2 } }],
  ['a debug sleep left behind', 'replacedCommand', { command: ['sleep'], args: ['infinity'] }],
  ['a variable of the chart', 'variableTwice', { pod: { env: [{ name: 'RSTUDIO_CONNECT_HASTE', value: 'disabled' }] } }],
  ['init containers beside Chronicle', 'initContainersClash', { initContainers: [{ name: 'wait', image: 'busybox:1' }], chronicleAgent: { enabled: true, autoDiscovery: false, serverAddress: 'http://chronicle' } }],
  ['an empty storage class', 'emptyClass', { sharedStorage: { mount: false, create: true, storageClassName: '' } }],
  ['a Chronicle server that helm would have to look up', 'chronicleAgentAddress', { chronicleAgent: { enabled: true } }],
];

/** What the chart refuses, one after the other. */
const REFUSED: readonly (readonly [trap: string, rule: RuleName, values: JsonObject])[] = [
  ['both runners', 'bothRunners', { launcher: { enabled: true } }],
  ['no storage', 'noSharedStorage', { sharedStorage: { mount: false } }],
  ['the direct runner denied', 'directRunnerDenied', settings('Kubernetes', 'Enabled', false)],
  ['two content namespaces', 'contentNamespaceConflict', settings('Kubernetes', 'Namespace', 'other')],
  ['a sub-path without a mount for content', 'subPathWithoutContentMount', { sharedStorage: { subPath: 'connect', mountContent: false } }],
  ['an absolute sub-path', 'subPathRelative', { sharedStorage: { subPath: '/connect' } }],
  ['a sub-path that leaves the volume', 'subPathRelative', { sharedStorage: { subPath: 'a/../../b' } }],
  ['a sub-path with an older Connect', 'subPathVersion', { versionOverride: '2026.07.0', sharedStorage: { subPath: 'connect' } }],
  ['overrides of Jobs beside templates', 'jobOverridesWithTemplates', launched({ useTemplates: true, launcherKubernetesProfilesConf: { '*': { 'job-json-overrides': [{ target: '/spec', name: 'x', json: {} }] } } })],
  ['a data folder of the Launcher with a colon', 'launcherDataDir', mergeValues(LAUNCHER, settings('Launcher', 'DataDir', 'nfs:/data'))],
  ...['launcher.contentInitContainer', 'launcher.customRuntimeYaml', 'launcher.additionalRuntimeImages', 'image.tagPrefix', 'launcher.defaultInitContainer.tagPrefix', 'backends.kubernetes.defaultInitContainer.tagPrefix', 'pod.serviceAccountName'].map(
    (key) => [`the removed ${key}`, 'removedKey', at(key, 'x')] as const,
  ),
  ['the removed pod.nodeSelector', 'removedKey', { pod: { nodeSelector: { disk: 'ssd' } } }],
  ['a base that is no Job', 'jobBaseKind', { backends: { kubernetes: { defaultResourceJobBase: { kind: 'Pod' } } } }],
  ['a volume over the runtime of content-init', 'initRuntimeMount', content({ initContainers: [mounted('connect-content-init', '/mnt/rstudio-connect-runtime/')] })],
  ['a volume over the runtime of content', 'contentRuntimeMount', content({ containers: [mounted('connect-content', '/opt/rstudio-connect-runtime')] })],
  ['a volume over the folder of Connect', 'connectFolderMount', content({ containers: [mounted('connect-content', '/opt/rstudio-connect')] })],
  ['Chronicle in a pod that is not root', 'chronicleLocalConfigRoot', { chronicle: { localConfig: { Logging: { Level: 'info' } } }, pod: { securityContext: { runAsUser: 999 } } }],
  ['a Chronicle agent without an image', 'chronicleAgentImage', { chronicleAgent: { enabled: true, image: { registry: '' }, autoDiscovery: false, serverAddress: 'http://chronicle' } }],
  ['a Chronicle agent without a server', 'chronicleAgentAddress', { chronicleAgent: { enabled: true, autoDiscovery: false } }],
];

/** What shows in manifests alone. */
const RENDERED: readonly (readonly [trap: string, rule: ManifestRuleName, ...objects: readonly ReturnType<typeof object>[]])[] = [
  ['an Ingress without a namespace', 'noNamespace', server(), object('Ingress', {}, { namespace: undefined })],
  ['cluster roles of two releases of one name', 'objectTwice', object('ClusterRole', {}, { namespace: undefined }), object('ClusterRole', {}, { namespace: undefined })],
  ['the license in a Secret', 'secretInManifest', object('Secret', { stringData: { 'license.lic': 'a license' } })],
  ['an account of content without its label', 'unlabelledAccount', server(), withJobBase({ spec: { template: { spec: { volumes: [] } } } }), object('ServiceAccount', {}, { name: 'default' })],
];

describe('a trap of the chart', () => {
  it('is none in a sound deployment', () => {
    expect(findingsFor(SOUND)).toEqual([]);
  });

  it.each(SWALLOWED.map(([trap, rule, values]) => ({ trap, rule, values })))('is found: $trap', ({ rule, values }) => {
    const wanted = rule === 'SCHEMA001' ? rule : rules[rule].id;
    expect(new Set(findingsFor(mergeValues(SOUND, values)).map((finding) => finding.rule))).toContain(wanted);
  });

  it.each(REFUSED.map(([trap, rule, values]) => ({ trap, rule, values })))('is refused before helm does: $trap', ({ rule, values }) => {
    const found = findingsFor(mergeValues(SOUND, values)).filter((finding) => finding.rule === rules[rule].id);
    expect(found.map(({ severity, refusedByChart }) => ({ severity, refusedByChart }))).toContainEqual({ severity: 'error', refusedByChart: true });
  });

  it.each(RENDERED.map(([trap, rule, ...objects]) => ({ trap, rule, objects })))('is found in manifests: $trap', ({ rule, objects }) => {
    expect(findingsIn(objects).map((finding) => finding.rule)).toContain(manifestRules[rule].id);
  });
});

function at(path: string, value: Json): JsonObject {
  return path.split('.').reduceRight<Json>((child, key) => ({ [key]: child }), value) as JsonObject;
}
