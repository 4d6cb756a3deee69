import { Testing } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ContentPodProps, Execution, PositConnect, PositConnectProps } from '../../src';
import { contentJob } from '../../src/values/content-job';
import { JsonObject } from '../../src/values/json';
import { minimalProps } from '../support/minimal-props';
import { CUSTOMIZED, PLAIN } from './execution-samples';

/** The values of an installation, and the data of the chart's ConfigMaps for them. */
function rendered(changes: Partial<PositConnectProps>): { values: JsonObject; data: Record<string, string> } {
  const connect = new PositConnect(Testing.app(), 'connect', minimalProps(changes));
  const data = Testing.synth(connect.release).filter(({ kind }) => kind === 'ConfigMap').map((configMap) => configMap.data);
  return { values: connect.values, data: Object.assign({}, ...data) };
}

const VERSION = '2026.08.0';

describe('the base of content Jobs that the checks know is the one that the chart prints', () => {
  const cases: [situation: string, pod: ContentPodProps, rawValues?: PositConnectProps['rawValues']][] = [
    ['with nothing set', PLAIN],
    ['with nearly everything set', CUSTOMIZED],
    ['with an account of the library', {}],
    ['with an init container of another registry', { initContainer: { repository: 'mirror/content-init', resources: { limits: { memory: '64Mi' } } } }],
    ['with another runtime folder', PLAIN, { config: { Kubernetes: { ConnectRuntimeDir: '/opt/elsewhere' } } }],
    ['without the init container', CUSTOMIZED, { backends: { kubernetes: { defaultInitContainer: { enabled: false } } } }],
    ['with a tag of its own', PLAIN, { backends: { kubernetes: { defaultInitContainer: { tag: 'x' } } } }],
    ['with an init container that the user began', PLAIN,
      { backends: { kubernetes: { defaultResourceJobBase: { spec: { template: { spec: { initContainers: [{ name: 'connect-content-init', env: [{ name: 'A', value: 'b' }] }] } } } } } } }],
  ];
  it.each(cases)('%s', (_situation, pod, rawValues) => {
    const { values, data } = rendered({ execution: Execution.kubernetes(pod), rawValues });
    const { metadata = {}, spec } = parse(data['job.yaml'], { version: '1.1' });
    const { containers = [], initContainers = [], ...others } = spec?.template?.spec ?? {};
    const job = contentJob(values, 'kubernetes', VERSION);
    expect(JSON.parse(JSON.stringify({ ...job, runtimeFolder: undefined }))).toEqual({
      metadata,
      podMetadata: spec?.template?.metadata ?? {},
      pod: others,
      initContainers,
      sideContainers: containers.filter(({ name }: { name: string }) => name !== 'connect-content'),
      content: containers.find(({ name }: { name: string }) => name === 'connect-content') ?? { name: 'connect-content' },
    });
  });

  it('names the folder in which content finds the runtime', () => {
    const { values } = rendered({});
    expect(contentJob(values, 'kubernetes', VERSION).runtimeFolder).toBe('/opt/rstudio-connect-runtime');
    expect(contentJob(rendered({ rawValues: { backends: { kubernetes: { defaultInitContainer: { enabled: false } } } } }).values, 'kubernetes', VERSION)).not.toHaveProperty('runtimeFolder');
  });
});

describe('content Jobs of the Launcher', () => {
  it('have the pod of its template', () => {
    const { values } = new PositConnect(Testing.app(), 'connect', minimalProps({ execution: Execution.launcher(CUSTOMIZED) }));
    const job = contentJob(values, 'launcher', VERSION);
    expect(job.pod).toMatchObject({ serviceAccountName: 'connect-content-sa', securityContext: { fsGroup: 999 }, nodeSelector: { workload: 'content' } });
    expect(job.podMetadata).toEqual({ labels: CUSTOMIZED.podLabels, annotations: CUSTOMIZED.podAnnotations });
    expect(job.content).toMatchObject({ name: 'rs-launcher-container', securityContext: { allowPrivilegeEscalation: false } });
    expect(job.sideContainers.map(({ name }) => name)).toEqual(['log-forwarder']);
    expect(job.initContainers.map(({ name, image }) => [name, image])).toEqual([['wait-for-db', 'busybox:latest'], ['init', `posit/connect-content-init:${VERSION}`]]);
  });

  // The preview chart does not render the Launcher.
  it.skipIf(process.env.CONNECT_CHART === undefined)('are mounted and initialized as the chart writes into its template', () => {
    const { values, data } = rendered({ execution: Execution.launcher(PLAIN) });
    const [template] = Object.values(data).flatMap((text) => /\{"job".*\}/.exec(text) ?? []).map((text) => JSON.parse(text));
    const job = contentJob(values, 'launcher', VERSION);
    expect(job.content.volumeMounts).toEqual(template.pod.volumeMounts);
    expect(job.initContainers.map(({ name, image, volumeMounts }) => ({ name, image, volumeMounts }))).toEqual(
      template.pod.initContainers.map(({ name, image, volumeMounts }: JsonObject) => ({ name, image, volumeMounts })),
    );
  });
});
