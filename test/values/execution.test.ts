import { ImagePullPolicy } from 'cdk8s-plus-28';
import { describe, expect, it } from 'vitest';
import { Execution } from '../../src/options/execution';
import { ContentServiceType } from '../../src/options/execution/content-service';
import { executionContribution } from '../../src/values/execution';
import { prune } from '../../src/values/merge';
import { CUSTOMIZED, PLAIN } from './execution-samples';

const context = { releaseName: 'connect', namespace: 'posit-connect', contentNamespace: 'posit-connect', fullname: 'connect-rstudio-connect', replicas: 1 };
const valuesOf = (execution: Execution, secrets: readonly string[] = [], contentNamespace = 'posit-connect') =>
  prune(executionContribution(execution, { ...context, contentNamespace }, secrets).values ?? {});
const jobBase = 'backends.kubernetes.defaultResourceJobBase';
const podSpec = `${jobBase}.spec.template.spec`;

describe('execution by the direct Kubernetes runner', () => {
  it('names the account of the release and nothing else when nothing is said', () => {
    expect(valuesOf(Execution.kubernetes())).toEqual({
      backends: { kubernetes: { enabled: true, defaultResourceJobBase: { spec: { template: { spec: { serviceAccountName: 'connect-content' } } } } } },
      launcher: { enabled: false },
    });
  });

  it('has no Job base at all with the account of the namespace', () => {
    expect(valuesOf(Execution.kubernetes(PLAIN))).toEqual({ backends: { kubernetes: { enabled: true } }, launcher: { enabled: false } });
  });

  it('takes empty lists and maps for nothing said', () => {
    const empty = { env: [], volumes: [], volumeMounts: [], initContainers: [], sideContainers: [], hostAliases: [], jobLabels: {}, resources: {}, scheduling: {}, service: {}, initContainer: {} };
    expect(valuesOf(Execution.kubernetes({ ...PLAIN, ...empty }))).toEqual({ backends: { kubernetes: { enabled: true } }, launcher: { enabled: false } });
  });

  it('puts the settings of content into the container that Connect knows by name, side containers before it', () => {
    const values = valuesOf(Execution.kubernetes(CUSTOMIZED));
    expect(values).toHaveProperty(`${podSpec}.containers`, [
      { name: 'log-forwarder', image: 'fluent/fluent-bit:latest', resources: { requests: { cpu: '50m', memory: '64Mi' } } },
      {
        name: 'connect-content',
        env: [{ name: 'DATABASE_URL', valueFrom: { secretKeyRef: { name: 'app-secrets', key: 'database-url' } } }],
        imagePullPolicy: 'IfNotPresent',
        resources: { limits: { cpu: '2', memory: '4Gi' }, requests: { cpu: '500m', memory: '1Gi' } },
        securityContext: { allowPrivilegeEscalation: false },
        volumeMounts: [{ name: 'extra-config', mountPath: '/etc/content-config', readOnly: true }],
      },
    ]);
    expect(values).toHaveProperty(`${podSpec}.securityContext`, { fsGroup: 999 });
    expect(values).toHaveProperty(`${podSpec}.nodeSelector`, { workload: 'content' });
    expect(values).toHaveProperty(`${podSpec}.initContainers.0.name`, 'wait-for-db');
    expect(values).toHaveProperty([...`${jobBase}.metadata.labels`.split('.'), 'app.example.com/managed-by'], 'connect');
    expect(values).toHaveProperty([...`${jobBase}.spec.template.metadata.annotations`.split('.'), 'app.example.com/tier'], 'compute');
  });

  it('has no content container where only a side container is asked for', () => {
    const values = valuesOf(Execution.kubernetes({ ...PLAIN, sideContainers: [{ name: 'logs', image: 'fluent/fluent-bit:3.1' }] }));
    expect(values).toHaveProperty(`${podSpec}.containers`, [{ name: 'logs', image: 'fluent/fluent-bit:3.1' }]);
  });

  it('spreads content, which the Launcher could not', () => {
    const topologySpreadConstraints = [{ maxSkew: 1, topologyKey: 'kubernetes.io/hostname', whenUnsatisfiable: 'ScheduleAnyway', labelSelector: { matchLabels: { content: 'true' } } }];
    const values = valuesOf(Execution.kubernetes({ ...PLAIN, scheduling: { topologySpreadConstraints } }));
    expect(values).toHaveProperty(`${podSpec}.topologySpreadConstraints`, topologySpreadConstraints);
  });

  it('makes the Service of content as it was asked for', () => {
    const values = valuesOf(Execution.kubernetes({ ...PLAIN, service: { type: ContentServiceType.NODE_PORT, labels: { team: 'data' } } }));
    expect(values).toHaveProperty('backends.kubernetes.defaultResourceServiceBase', { metadata: { labels: { team: 'data' } }, spec: { type: 'NodePort' } });
  });
});

describe('execution by the Launcher', () => {
  it('switches the other runner off, which is on by default and which the chart refuses beside it', () => {
    expect(valuesOf(Execution.launcher(PLAIN))).toEqual({
      backends: { kubernetes: { enabled: false } },
      launcher: { enabled: true, useTemplates: true },
    });
  });

  it('puts the settings of content into the template, none of them into the Job base', () => {
    const values = valuesOf(Execution.launcher(CUSTOMIZED));
    expect(values).not.toHaveProperty(jobBase);
    expect(values).toHaveProperty('launcher.templateValues.pod.serviceAccountName', 'connect-content-sa');
    expect(values).toHaveProperty('launcher.templateValues.pod.securityContext', { fsGroup: 999 });
    expect(values).toHaveProperty('launcher.templateValues.pod.containerSecurityContext', { allowPrivilegeEscalation: false });
    expect(values).toHaveProperty('launcher.templateValues.pod.extraContainers.0.name', 'log-forwarder');
    expect(values).toHaveProperty('launcher.templateValues.pod.resources.limits.memory', '4Gi');
    expect(values).toHaveProperty('launcher.templateValues.job.labels', { 'app.example.com/managed-by': 'connect' });
    expect(values).toHaveProperty('launcher.templateValues.service.type', 'ClusterIP');
  });
});

describe('local execution', () => {
  it('switches both runners off and gives the server the right to isolate content', () => {
    expect(valuesOf(Execution.local())).toEqual({
      backends: { kubernetes: { enabled: false } },
      launcher: { enabled: false },
      securityContext: { privileged: true },
    });
  });

  it('may do with less than everything', () => {
    const execution = Execution.local({ containerSecurityContext: { capabilities: { add: ['SYS_ADMIN'] } } });
    expect(valuesOf(execution)).toHaveProperty('securityContext', { capabilities: { add: ['SYS_ADMIN'] } });
  });
});

describe('pull secrets of the installation', () => {
  it('reach the server and the content, each once, with those of the content after them', () => {
    const props = { ...PLAIN, imagePullSecrets: ['content', 'registry'] };
    const server = [{ name: 'registry' }];
    const content = [{ name: 'registry' }, { name: 'content' }];
    const direct = valuesOf(Execution.kubernetes(props), ['registry']);
    expect(direct).toHaveProperty('image.imagePullSecrets', server);
    expect(direct).toHaveProperty(`${podSpec}.imagePullSecrets`, content);
    const launcher = valuesOf(Execution.launcher(props), ['registry']);
    expect(launcher).toHaveProperty('image.imagePullSecrets', server);
    expect(launcher).toHaveProperty('launcher.templateValues.pod.imagePullSecrets', content);
  });

  it('reach the server alone in local execution', () => {
    expect(valuesOf(Execution.local(), ['registry'])).toHaveProperty('image.imagePullSecrets', [{ name: 'registry' }]);
  });

  it('of the content alone do not reach the server', () => {
    expect(valuesOf(Execution.kubernetes({ ...PLAIN, imagePullSecrets: ['content'] }))).not.toHaveProperty('image');
  });

  it('are refused under a name that Kubernetes would refuse', () => {
    expect(() => valuesOf(Execution.kubernetes(), ['My Registry'])).toThrow(/KUBERNETES_NAME at PositConnect: imagePullSecrets is "My Registry"/);
  });
});

describe('a namespace of its own for content', () => {
  it('is told to the runner that is on', () => {
    expect(valuesOf(Execution.kubernetes(), [], 'content')).toHaveProperty('backends.kubernetes.namespace', 'content');
    expect(valuesOf(Execution.launcher(), [], 'content')).toHaveProperty('launcher.namespace', 'content');
    expect(valuesOf(Execution.launcher(), [], 'content')).not.toHaveProperty('backends.kubernetes.namespace');
  });

  it('is not named when it is the server\'s own', () => {
    expect(valuesOf(Execution.kubernetes())).not.toHaveProperty('backends.kubernetes.namespace');
  });
});

describe('the init container that copies the runtime', () => {
  it.each([
    ['backends.kubernetes.defaultInitContainer', (props: object) => Execution.kubernetes(props)],
    ['launcher.defaultInitContainer', (props: object) => Execution.launcher(props)],
  ])('is set at %s', (place, execution) => {
    const initContainer = {
      repository: 'registry.example.com/connect-content-init',
      imagePullPolicy: ImagePullPolicy.ALWAYS,
      resources: { requests: { cpu: '100m' } },
      securityContext: { runAsNonRoot: true },
    };
    expect(valuesOf(execution({ initContainer }))).toHaveProperty(place, initContainer);
  });
});
