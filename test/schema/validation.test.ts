import { describe, expect, it } from 'vitest';
import { example, officialValues, HAS_OFFICIAL_DATA, readValues, renderedExamples, valuesValidator } from './schema-files';

const validate = valuesValidator();

/** What the schema has against a values file: place and reason. */
function complaints(text: string): string[] {
  return complaintsAbout(readValues(text));
}

function complaintsAbout(values: object): string[] {
  if (validate(values)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`);
}

describe('a values file that says what it may', () => {
  it.each([
    ['nothing', '{}'],
    ['a license server, and no other license', 'license: { server: "license.example.com:8999", key: null, file: { secret: false, contents: false } }'],
    ['paths of an ingress in both forms', 'ingress: { hosts: [{ host: c.example.com, paths: [/, { path: /api, pathType: Exact }] }] }'],
    ['objects and texts beside the release', 'extraObjects: [{ kind: ConfigMap }, "kind: Secret"]'],
    ['a container as pod.sidecar', 'pod: { sidecar: [{ name: logs, image: fluent-bit }] }'],
    ['a port by name', 'service: { targetPort: http }'],
    ['part of a Job', 'backends: { kubernetes: { defaultResourceJobBase: { spec: { template: { spec: { nodeSelector: { workload: content } } } } } } }'],
    ['a removed key left empty', 'image: { tagPrefix: "" }'],
    ['an environment with versions as text', 'executionEnvironments: [{ name: content, python: { installations: [{ version: "3.10", path: /usr/bin/python3 }] } }]'],
    ['a default repository deleted', 'config: { \'RPackageRepository "RSPM"\': null }'],
    ['a default handler deleted', 'livenessProbe: { httpGet: null, exec: { command: ["true"] } }'],
    ['one directory for each domain', 'config: { \'LDAP "Europe"\': { ServerAddress: "ldap:389" }, \'LDAP "Asia"\': { ServerAddress: "ldap2:389" } }'],
    ['a setting that Connect gained since', 'config: { Server: { SomethingNew: 5 }, NewSection: { Setting: [a, b] } }'],
    ['durations', 'config: { Scheduler: { InitTimeout: 1h30m, ReadTimeout: "0" }, Jobs: { OldestCompleted: 30d } }'],
    ['sizes as text and number', 'config: { Scheduler: { MemoryLimit: 8 GiB, MaxMemoryLimit: "8589934592", MemoryRequest: 1024 } }'],
    ['one path where several may stand', 'config: { Python: { Executable: /opt/python/bin/python } }'],
  ])('is let through: %s', (_, text) => {
    expect(complaints(text)).toEqual([]);
  });
});

describe('a values file that the chart would swallow', () => {
  it.each([
    ['a misspelled key at the top', 'sharedstorage: { create: true }', 'sharedstorage'],
    ['a misspelled key below', 'sharedStorage: { createe: true }', 'createe'],
    ['tolerations one level too deep', 'pod: { tolerations: [] }', 'tolerations'],
    ['a priority class one level too deep', 'pod: { priorityClassName: high }', 'priorityClassName'],
    ['a removed key', 'pod: { nodeSelector: { workload: connect } }', '/pod/nodeSelector'],
    ['a removed key with a text', 'image: { tagPrefix: ubuntu2204- }', '/image/tagPrefix'],
    ['a truth as text', 'prometheus: { enabled: "false" }', '/prometheus/enabled'],
    ['a key with dots', 'sharedStorage.create: true', 'sharedStorage.create'],
    ['a chart around this one', 'rstudio-connect: { replicas: 2 }', 'rstudio-connect'],
    ['a version as number', 'executionEnvironments: [{ name: content, python: { installations: [{ version: 3.10, path: /p }] } }]', '/installations/0/version'],
    ['an environment without a name', 'executionEnvironments: [{ title: Content }]', 'name'],
    ['an annotation that YAML reads as a truth', 'service: { annotations: { internal: true } }', '/service/annotations/internal'],
    ['a map that must be there, deleted', 'pod: null', '/pod'],
    ['an absolute sub-path', 'sharedStorage: { subPath: /connect }', '/sharedStorage/subPath'],
    ['a sub-path that leaves the volume', 'sharedStorage: { subPath: a/../../b }', '/sharedStorage/subPath'],
    ['an own selector of the disruption budget', 'podDisruptionBudget: { minAvailable: 1, selector: {} }', 'selector'],
    ['a map inside a section', 'config: { Server: { Address: { host: c.example.com } } }', '/config/Server/Address'],
    ['a map inside an unknown section', 'config: { NewSection: { Setting: { a: 1 } } }', '/config/NewSection/Setting'],
    ['a section that is a text', 'config: { Server: "Address = x" }', '/config/Server'],
    ['a provider that does not exist', 'config: { Authentication: { Provider: OAuth2 } }', '/config/Authentication/Provider'],
    ['a bare number of nanoseconds', 'config: { Scheduler: { InitTimeout: 300 } }', '/config/Scheduler/InitTimeout'],
    ['a switch of Connect as text', 'config: { OpenTelemetry: { Enabled: "false" } }', '/config/OpenTelemetry/Enabled'],
    ['a setting of a labelled section', 'config: { \'OTLPEndpoint "collector"\': { Traces: "no" } }', 'Traces'],
  ])('is refused: %s', (_, text, place) => {
    expect(complaints(text).join('\n')).toContain(place);
  });
});

describe.skipIf(!HAS_OFFICIAL_DATA)('files of others', () => {
  it('the official values are in order', () => {
    expect(complaintsAbout(officialValues())).toEqual([]);
  });

  it.each(renderedExamples())('%s, which the chart renders, is in order', (name) => {
    expect(complaintsAbout(example(name))).toEqual([]);
  });

  it('an example that the chart refuses for its removed keys is refused', () => {
    expect(complaintsAbout(example('custom-image.yaml')).join('\n')).toMatch(/tagPrefix[\s\S]*customRuntimeYaml/);
  });
});
