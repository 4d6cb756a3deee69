import { k8s } from 'cdk8s-plus-28';
import { describe, expect, it } from 'vitest';
import { ChartValues, toJson_ChartValues } from '../../imports/chart-values';
import { ConnectConfig, toJson_ConnectConfig } from '../../imports/connect-config';

describe('sections and settings of Connect get their official spelling', () => {
  it.each<[string, ConnectConfig, object]>([
    ['OAuth2', { oAuth2: { openIdConnectIssuer: 'https://idp', usePkce: true } }, { OAuth2: { OpenIDConnectIssuer: 'https://idp', UsePKCE: true } }],
    ['SAML', { saml: { idPMetaDataUrl: 'https://idp' } }, { SAML: { IdPMetaDataURL: 'https://idp' } }],
    ['HTTP', { http: { listen: ':3939' } }, { HTTP: { Listen: ':3939' } }],
    ['TensorFlow', { tensorFlow: { enabled: true } }, { TensorFlow: { Enabled: true } }],
    ['SQLite', { sqlite: { dir: '/db' } }, { SQLite: { Dir: '/db' } }],
    ['GPUs', { scheduler: { amdGpuLimit: 1, maxNvidiaGpuLimit: 2 } }, { Scheduler: { AMDGPULimit: 1, MaxNvidiaGPULimit: 2 } }],
    ['R', { r: { positPackageManagerUrlRewriting: 'auto' } }, { R: { PositPackageManagerURLRewriting: 'auto' } }],
    ['a claim', { kubernetes: { dataDirPvcName: 'data' } }, { Kubernetes: { DataDirPVCName: 'data' } }],
    ['a repository', { rPackageRepository: { CRAN: { url: 'https://cran' } } }, { 'RPackageRepository "CRAN"': { URL: 'https://cran' } }],
    ['two directories', { ldap: { Asia: { bindDn: 'a' }, 'The Corp': { startTls: true } } }, { 'LDAP "Asia"': { BindDN: 'a' }, 'LDAP "The Corp"': { StartTLS: true } }],
    ['a label with quotes', { ldap: { 'the "Corp" \\': { tls: true } } }, { 'LDAP "the \\"Corp\\" \\\\"': { TLS: true } }],
    ['a collector', { otlpEndpoint: { main: { traces: false } } }, { 'OTLPEndpoint "main"': { Traces: false } }],
    ['an account of Git', { gitCredential: { hub: { host: 'git.example.com' } } }, { 'GitCredential "hub"': { Host: 'git.example.com' } }],
    ['a list', { python: { executable: ['/a', '/b'] } }, { Python: { Executable: ['/a', '/b'] } }],
    ['an empty section', { launcher: {} }, { Launcher: {} }],
    ['zero, false and the empty text', { server: { hideVersion: false, rootRedirect: '' }, applications: { bundleRetentionLimit: 0 } }, { Server: { HideVersion: false, RootRedirect: '' }, Applications: { BundleRetentionLimit: 0 } }],
  ])('%s', (_, typed, official) => {
    expect(toJson_ConnectConfig(typed)).toStrictEqual(official);
  });
});

describe('values of the chart get their own keys, and pieces of Kubernetes become plain', () => {
  it.each<[string, ChartValues, object]>([
    ['addresses', { service: { clusterIp: 'None', loadBalancerIp: '203.0.113.1' } }, { service: { clusterIP: 'None', loadBalancerIP: '203.0.113.1' } }],
    ['a port by name', { service: { targetPort: k8s.IntOrString.fromString('http') } }, { service: { targetPort: 'http' } }],
    ['a limit of updates', { strategy: { rollingUpdate: { maxSurge: k8s.IntOrString.fromNumber(1) } } }, { strategy: { rollingUpdate: { maxSurge: 1 } } }],
    ['quantities', { resources: { requests: { cpu: k8s.Quantity.fromNumber(2), memory: k8s.Quantity.fromString('4Gi') } } }, { resources: { requests: { cpu: 2, memory: '4Gi' } } }],
    ['a probe', { startupProbe: { enabled: true, httpGet: { path: '/', port: k8s.IntOrString.fromNumber(3940) } } }, { startupProbe: { enabled: true, httpGet: { path: '/', port: 3940 } } }],
    ['a license server', { license: { server: 'license:8999' } }, { license: { server: 'license:8999' } }],
    ['labels and annotations as they are', { pod: { labels: { teamName: 'x' }, annotations: { 'a.b/CamelCase': 'y' } } }, { pod: { labels: { teamName: 'x' }, annotations: { 'a.b/CamelCase': 'y' } } }],
    ['objects and texts beside the release', { extraObjects: [{ kind: 'A' }, 'kind: B'] }, { extraObjects: [{ kind: 'A' }, 'kind: B'] }],
    ['settings of Chronicle', { chronicle: { localConfig: { Logging: { Level: 'DEBUG' } } } }, { chronicle: { localConfig: { Logging: { Level: 'DEBUG' } } } }],
    ['a part of a Job', { backends: { kubernetes: { defaultResourceJobBase: { metadata: { labels: { a: 'b' } } } } } }, { backends: { kubernetes: { defaultResourceJobBase: { metadata: { labels: { a: 'b' } } } } } }],
  ])('%s', (_, typed, official) => {
    expect(toJson_ChartValues(typed)).toStrictEqual(official);
  });
});

describe('a member that does not exist is a compile error, and no serializer knows it', () => {
  it('among the values of the chart', () => {
    // @ts-expect-error misspelled
    expect(toJson_ChartValues({ sharedstorage: { create: true } })).toStrictEqual({});
    // @ts-expect-error the chart reads the one at the top
    expect(toJson_ChartValues({ pod: { tolerations: [] } })).toStrictEqual({ pod: {} });
    // @ts-expect-error the chart reads pod.affinity
    expect(toJson_ChartValues({ affinity: {} })).toStrictEqual({});
    // @ts-expect-error the chart refuses it
    expect(toJson_ChartValues({ image: { tagPrefix: 'ubuntu2204-' } })).toStrictEqual({ image: {} });
    // @ts-expect-error settings of Connect are a prop of their own
    expect(toJson_ChartValues({ config: {} })).toStrictEqual({});
  });

  it('among the settings of Connect', () => {
    // @ts-expect-error misspelled
    expect(toJson_ConnectConfig({ server: { adress: 'https://connect.example.com' } })).toStrictEqual({ Server: {} });
  });
});
