import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { chartUnderTest } from '../support/chart-under-test';
import { renderWithHelm } from '../support/helm';

const chart = chartUnderTest();
const SSO = 'config: {Authentication: {Provider: saml}}';

/** A job base whose container `name` mounts `volume` at `path`. */
function mounting(list: string, name: string, volume: string, path: string): string {
  return `backends: {kubernetes: {defaultResourceJobBase: {spec: {template: {spec: {${list}: [{name: ${name}, volumeMounts: [{name: ${volume}, mountPath: ${path}}]}]}}}}}}`;
}

const REFUSED: readonly (readonly [what: string, values: string, words: readonly string[]])[] = [
  ['both ways to run content', 'launcher: {enabled: true}', ['launcher.enabled', 'backends.kubernetes.enabled', 'both']],
  ['no storage', 'sharedStorage: {mount: false}', ['storage', 'sharedStorage.create', 'DataDirPVCName']],
  ['the runner switched off in the settings', 'config: {Kubernetes: {Enabled: false}}', ['config.Kubernetes.Enabled', 'false', 'remove']],
  ['the runner switched off in capitals', 'config: {Kubernetes: {Enabled: "FALSE"}}', ['config.Kubernetes.Enabled', 'false', 'remove']],
  ['the runner switched off by a number', 'config: {Kubernetes: {Enabled: 0}}', ['config.Kubernetes.Enabled', 'false', 'remove']],
  ['two namespaces for content', 'config: {Kubernetes: {Namespace: other}}', ['config.Kubernetes.Namespace', 'other', 'backends.kubernetes.namespace']],
  ['a sub-path that content does not get', 'sharedStorage: {subPath: a, mountContent: false}', ['subPath', 'mountContent', 'content']],
  ['an absolute sub-path', 'sharedStorage: {subPath: /a}', ['subPath', '/a', 'relative']],
  ['a sub-path that escapes', 'sharedStorage: {subPath: a/../../b}', ['subPath', 'relative', '..']],
  ['a sub-path before 2026.08.0', 'versionOverride: 2026.07.3\nsharedStorage: {subPath: a}', ['subPath', '2026.08.0', '2026.07.3']],
  ['a launcher folder with a colon', 'config: {Launcher: {DataDir: "nfs:/a"}}', ['config.Launcher.DataDir', ':', 'sharedStorage']],
  ['a tag prefix of the image', 'image: {tagPrefix: jammy-}', ['image.tagPrefix', 'removed', 'image.os']],
  ['a tag prefix of the runtime', 'backends: {kubernetes: {defaultInitContainer: {tagPrefix: jammy-}}}', ['defaultInitContainer.tagPrefix', 'removed', 'tag']],
  ['a tag prefix of the launcher', 'launcher: {defaultInitContainer: {tagPrefix: jammy-}}', ['launcher.defaultInitContainer.tagPrefix', 'removed', 'tag']],
  ['the old init container', 'launcher: {contentInitContainer: {enabled: true}}', ['launcher.contentInitContainer', 'removed', 'defaultInitContainer']],
  ['the old runtime file', 'launcher: {customRuntimeYaml: base}', ['launcher.customRuntimeYaml', 'removed', 'executionEnvironments']],
  ['the old runtime images', 'launcher: {additionalRuntimeImages: [a]}', ['launcher.additionalRuntimeImages', 'removed', 'executionEnvironments']],
  ['the old service account', 'pod: {serviceAccountName: a}', ['pod.serviceAccountName', 'removed', 'rbac.serviceAccount.name']],
  ['the old node selector', 'pod: {nodeSelector: {a: b}}', ['pod.nodeSelector', 'removed', 'top level']],
  ['an environment without an image', 'executionEnvironments: [{name: a}, {title: b}]', ['executionEnvironments[1]', 'name', 'image']],
  ['a name service without single sign-on', 'nameservice: {enabled: true, apiKey: a}', ['nameservice.enabled', 'config.Authentication.Provider', 'password']],
  ['a provider in capitals', 'nameservice: {enabled: true, apiKey: a}\nconfig: {Authentication: {Provider: SAML}}', ['nameservice.enabled', 'lower case', 'SAML']],
  ['two sources of the name service key', `nameservice: {enabled: true, apiKey: a, secretName: b}\n${SSO}`, ['nameservice.apiKey', 'nameservice.secretName', 'both']],
  ['no source of the name service key', `nameservice: {enabled: true}\n${SSO}`, ['nameservice.enabled', 'nameservice.secretName', 'nameservice.apiKey']],
  ['a job base of another kind', 'backends: {kubernetes: {defaultResourceJobBase: {kind: CronJob}}}', ['defaultResourceJobBase', 'kind', 'Job']],
  ['a service base of another kind', 'backends: {kubernetes: {defaultResourceServiceBase: {kind: Ingress}}}', ['defaultResourceServiceBase', 'kind', 'Service']],
  ['a volume in the way of the init container', mounting('initContainers', 'connect-content-init', 'mine', '/mnt/rstudio-connect-runtime/'), ['connect-content-init', 'mine', 'runtime']],
  ['a volume in the way of the runtime', mounting('containers', 'connect-content', 'mine', '/opt/rstudio-connect-runtime'), ['connect-content', 'mine', 'runtime']],
  ['a volume over Connect itself', mounting('containers', 'connect-content', 'rsc-volume', '/opt/rstudio-connect'), ['connect-content', '/opt/rstudio-connect', 'installed']],
  ['Chronicle settings in a pod without root', 'chronicle: {localConfig: {A: {B: c}}}\npod: {securityContext: {runAsUser: 999}}', ['chronicle.localConfig', 'root', 'pod.securityContext']],
  ['an agent without a server', 'chronicleAgent: {enabled: true}', ['chronicleAgent.serverAddress', 'set', 'discovered']],
  ['an agent without a server and without discovery', 'chronicleAgent: {enabled: true, autoDiscovery: false}', ['chronicleAgent.serverAddress', 'set', 'discovered']],
  ['an agent without a registry', 'chronicleAgent: {enabled: true, serverAddress: a, image: {registry: ""}}', ['chronicleAgent.image.registry', 'not', 'empty']],
  ['an agent without a repository', 'chronicleAgent: {enabled: true, serverAddress: a, image: {repository: ""}}', ['chronicleAgent.image.repository', 'not', 'empty']],
  ['an agent without a tag', 'chronicleAgent: {enabled: true, serverAddress: a, image: {tag: ""}}', ['chronicleAgent.image.tag', 'not', 'empty']],
  ['init containers beside the agent', 'initContainers: [{name: a}]\nchronicleAgent: {enabled: true, serverAddress: a}', ['initContainers', 'chronicleAgent', 'together']],
  ['init containers beside Chronicle settings', 'initContainers: [{name: a}]\nchronicle: {localConfig: {A: {B: c}}}', ['initContainers', 'chronicle.localConfig', 'together']],
];

const TAKEN: readonly (readonly [what: string, values: string])[] = [
  ['the storage of content named in the settings alone', 'sharedStorage: {mount: false}\nconfig: {Kubernetes: {DataDirPVCName: a}}'],
  ['no storage in local execution', 'sharedStorage: {mount: false}\nbackends: {kubernetes: {enabled: false}}'],
  ['the namespace of content named twice, equal', 'config: {Kubernetes: {Namespace: a}}\nbackends: {kubernetes: {namespace: a}}'],
  ['the settings switching on what is on', 'config: {Kubernetes: {Enabled: "True"}}'],
  ['an absolute sub-path in local execution', 'sharedStorage: {subPath: /a}\nbackends: {kubernetes: {enabled: false}}'],
  ['an old version without a sub-path', 'versionOverride: 2026.06.0'],
  ['removed keys that are empty', 'image: {tagPrefix: ""}\npod: {nodeSelector: {}}'],
  ['any kind of job base in local execution', 'backends: {kubernetes: {enabled: false, defaultResourceJobBase: {kind: CronJob}}}'],
  ['the path of the init container without its slash', mounting('initContainers', 'connect-content-init', 'mine', '/mnt/rstudio-connect-runtime')],
  ['a mount over Connect in another container', mounting('containers', 'sidecar', 'mine', '/opt/rstudio-connect')],
  ['Chronicle settings in a pod of user 0', 'chronicle: {localConfig: {A: {B: c}}}\npod: {securityContext: {runAsUser: 0}}'],
  ['a name service with a Secret of the user', `nameservice: {enabled: true, secretName: a}\n${SSO}`],
];

function render(text: string): ReturnType<typeof renderWithHelm> {
  const values = parse(text) as { sharedStorage?: object };
  return renderWithHelm({ chart: chart.path, values: { ...values, sharedStorage: { mount: true, ...values.sharedStorage } } });
}

describe('the chart refuses', () => {
  it.each(REFUSED)('%s', (_, values, words) => {
    const { failure } = render(values);
    expect(failure).toBeDefined();
    if (chart.isPreview) for (const word of words) expect(failure).toContain(word);
  });

  it.skipIf(!chart.isPreview)('the launcher, naming the official chart, and nothing else that is wrong with it', () => {
    const { failure } = render('launcher: {enabled: true}\nbackends: {kubernetes: {enabled: false}}');
    expect(failure).toContain('does not render the launcher; use the official chart, ChartSource.official()');
    expect(failure?.match(/^- /gm)).toHaveLength(1);
  });

  it.skipIf(!chart.isPreview)('with all its reasons at once', () => {
    const { failure } = render('image: {tagPrefix: a}\npod: {nodeSelector: {a: b}}\nsharedStorage: {mount: false, subPath: /a}\nnameservice: {enabled: true}');
    expect(failure?.match(/^- /gm)).toHaveLength(6);
  });
});

describe('the chart takes', () => {
  it.each(TAKEN)('%s', (_, values) => {
    const { failure, objects } = render(values);
    expect(failure).toBeUndefined();
    expect(objects.map(({ kind }) => kind)).toContain('Deployment');
  });
});
