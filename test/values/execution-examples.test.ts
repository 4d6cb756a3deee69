import { existsSync, readFileSync } from 'node:fs';
import { ImagePullPolicy } from 'cdk8s-plus-28';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ContentServiceAccount } from '../../src/options/content-service-account';
import { Execution } from '../../src/options/execution';
import { ContentPodProps } from '../../src/options/execution/content-pod';
import { ContentServiceType } from '../../src/options/execution/content-service';
import { EnvironmentMatching, ExecutionEnvironment } from '../../src/options/execution-environment';
import { SharedStorage } from '../../src/options/shared-storage';
import { executionContribution } from '../../src/values/execution';
import { executionEnvironmentsContribution } from '../../src/values/execution-environments';
import { JsonObject } from '../../src/values/json';
import { mergeValues, prune } from '../../src/values/merge';
import { schedulingContribution } from '../../src/values/scheduling';
import { sharedStorageContribution } from '../../src/values/shared-storage';
import { CUSTOMIZED, PLAIN } from './execution-samples';
import { serverScheduling } from './scheduling-samples';

const EXAMPLES = '../shared/data/examples';
const context = { releaseName: 'connect', namespace: 'posit-connect', contentNamespace: 'posit-connect', fullname: 'connect-rstudio-connect', replicas: 1 };

function published(name: string) {
  return parse(readFileSync(`${EXAMPLES}/${name}.yaml`, 'utf8'), { version: '1.1' });
}

function written(execution: Execution, secrets: readonly string[] = [], contentNamespace = context.namespace): any {
  return prune(executionContribution(execution, { ...context, contentNamespace }, secrets).values ?? {});
}

const sharedData: ContentPodProps = {
  ...PLAIN,
  volumes: [{ name: 'shared-data', persistentVolumeClaim: { claimName: 'shared-data-pvc' } }],
  volumeMounts: [{ name: 'shared-data', mountPath: '/mnt/data' }],
};

const repositories: ContentPodProps = {
  ...PLAIN,
  volumes: [
    { name: 'pip-config-volume', configMap: { name: 'pip-config-connect' } },
    { name: 'netrc-config-volume', secret: { secretName: 'connect-netrc' } },
    { name: 'curlrc-config-volume', configMap: { name: 'curlrc-config-connect' } },
  ],
  volumeMounts: [
    { name: 'pip-config-volume', mountPath: '/etc/pip.conf', subPath: 'pip.conf' },
    { name: 'netrc-config-volume', mountPath: '/etc/netrc', subPath: 'netrc' },
    { name: 'curlrc-config-volume', mountPath: '/etc/.curlrc', subPath: '.curlrc' },
  ],
  env: [
    { name: 'NETRC', value: '/etc/netrc' },
    { name: 'CURL_HOME', value: '/etc' },
  ],
};

const customImage: ContentPodProps = { ...PLAIN, initContainer: { repository: 'ghcr.io/posit-dev/connect-content-init' } };
const olderImage: ContentPodProps = { ...PLAIN, initContainer: { repository: 'ghcr.io/rstudio/rstudio-connect-content-init' } };

const ownNamespace: ContentPodProps = {
  jobLabels: { team: 'data-science' },
  serviceAccount: ContentServiceAccount.existing('connect-content'),
  scheduling: { nodeSelector: { workload: 'content' }, tolerations: [{ key: 'dedicated', operator: 'Equal', value: 'content', effect: 'NoSchedule' }] },
  imagePullSecrets: ['registry'],
  resources: { requests: { cpu: '500m', memory: '1Gi' } },
  env: [{ name: 'NETRC', value: '/etc/netrc' }],
  service: { type: ContentServiceType.NODE_PORT },
  initContainer: {
    imagePullPolicy: ImagePullPolicy.IF_NOT_PRESENT,
    resources: { requests: { cpu: '100m', memory: '128Mi' } },
    securityContext: { allowPrivilegeEscalation: false },
  },
};

describe.skipIf(!existsSync(EXAMPLES))('a program for the direct runner gives the values of', () => {
  it.each<[string, Execution]>([
    ['customized-upgrade', Execution.kubernetes(CUSTOMIZED)],
    ['with-additional-mounts-kubernetes', Execution.kubernetes(sharedData)],
    ['recommended-app-config-kubernetes', Execution.kubernetes(repositories)],
  ])('%s', (name, execution) => {
    const { backends, launcher } = published(name);
    expect(written(execution)).toEqual({ backends, launcher });
  });

  it('content-namespace', () => {
    const { backends } = published('content-namespace');
    expect(written(Execution.kubernetes(ownNamespace), [], 'connect-content').backends).toEqual(mergeValues(backends, { kubernetes: { enabled: true } }));
  });

  it('minimal, which says nothing', () => {
    expect(published('minimal')).not.toHaveProperty('backends');
    expect(written(Execution.kubernetes(PLAIN)).backends.kubernetes).toEqual({ enabled: true });
  });

  it.each<[string, readonly string[]]>([
    ['custom-image-kubernetes', []],
    ['custom-image-private-kubernetes', ['private-registery-creds']],
  ])('%s, apart from its empty tag and tag prefix', (name, secrets) => {
    const { backends, image } = published(name);
    const { tag, tagPrefix, ...initContainer } = backends.kubernetes.defaultInitContainer;
    expect([tag, tagPrefix]).toEqual(['', '']);
    const values = written(Execution.kubernetes(customImage), secrets);
    expect(values.backends.kubernetes).toEqual({ ...backends.kubernetes, defaultInitContainer: initContainer });
    expect(values.image?.imagePullSecrets).toEqual(image.imagePullSecrets);
  });
});

describe.skipIf(!existsSync(EXAMPLES))('a program for the Launcher gives the template values of', () => {
  it('customized-launcher, apart from its empty command', () => {
    const { command, ...pod } = published('customized-launcher').launcher.templateValues.pod;
    const { job, service } = published('customized-launcher').launcher.templateValues;
    expect(command).toEqual([]);
    const execution = Execution.launcher({ ...CUSTOMIZED, podSecurityContext: { runAsUser: 999, runAsGroup: 999, fsGroup: 999 } });
    expect(written(execution).launcher).toEqual({ enabled: true, useTemplates: true, templateValues: { job, pod, service } });
  });

  it.each<[string, ContentPodProps]>([
    ['with-additional-mounts', sharedData],
    ['recommended-app-config', repositories],
  ])('%s, and switches the Launcher on and the other runner off', (name, props) => {
    const { launcher } = published(name);
    const values = written(Execution.launcher(props));
    expect(values.launcher).toEqual({ ...launcher, enabled: true });
    expect(values.backends).toEqual({ kubernetes: { enabled: false } });
  });

  it.each<[string, readonly string[]]>([
    ['custom-image', []],
    ['custom-image-private', ['private-registery-creds']],
  ])('%s, apart from the keys that the chart has no more', (name, secrets) => {
    const { customRuntimeYaml, defaultInitContainer, ...launcher } = published(name).launcher;
    expect(customRuntimeYaml).toBeDefined();
    expect(written(Execution.launcher(olderImage), secrets).launcher).toEqual({ ...launcher, defaultInitContainer: { repository: defaultInitContainer.repository } });
  });
});

describe.skipIf(!existsSync(EXAMPLES))('a program gives the same', () => {
  const defaultRuntime = (quarto: string) =>
    ExecutionEnvironment.of('posit/connect-content:R4.6-python3.14-ubuntu-24.04-pro', {
      title: 'Default Runtime',
      description: 'Runtime with R, Python, and Quarto',
      python: [{ version: '3.14.6', path: '/opt/python/3.14.6/bin/python3' }],
      r: [{ version: '4.6.1', path: '/opt/R/4.6.1/bin/R' }],
      quarto: [{ version: '1.9.38', path: quarto }],
    });
  const customEnvironment = ExecutionEnvironment.of('ghcr.io/posit-dev/connect-content:R4.5.2-python3.14.3-ubuntu-24.04', {
    title: 'Custom Runtime',
    description: 'Runtime with R 4.5.2 and Python 3.14.3',
    python: [{ version: '3.14.3', path: '/opt/python/3.14.3/bin/python3' }],
    r: [{ version: '4.5.2', path: '/opt/R/4.5.2/bin/R' }],
    quarto: [{ version: '1.8.27', path: '/opt/quarto/1.8.27/bin/quarto' }],
  });
  const namespaceEnvironment = ExecutionEnvironment.of('registry.example.com/connect-content:2026-08', {
    title: 'Default',
    description: 'R and Python',
    matching: EnvironmentMatching.ANY,
    python: [{ version: '3.14.6', path: '/opt/python/3.14.6/bin/python3' }],
    r: [{ version: '4.6.1', path: '/opt/R/4.6.1/bin/R' }],
  });

  it.each<[string, ExecutionEnvironment]>([
    ['content-namespace', namespaceEnvironment],
    ['recommended-app-config-kubernetes', defaultRuntime('/opt/quarto/bin/quarto')],
    ['recommended-app-config', defaultRuntime('/opt/quarto/1.9.38/bin/quarto')],
    ['custom-image-kubernetes', customEnvironment],
    ['custom-image-private-kubernetes', customEnvironment],
  ])('execution environments as %s', (name, environment) => {
    expect(executionEnvironmentsContribution([environment]).values?.executionEnvironments).toEqual(published(name).executionEnvironments);
  });

  it.each<[string, SharedStorage]>([
    ['minimal', SharedStorage.existingClaim({ claimName: 'connect-shared-storage' })],
    ['content-namespace', SharedStorage.existingClaim({ claimName: 'connect-shared-storage', subPath: 'connect/production' })],
  ])('storage as %s', (name, storage) => {
    expect(prune(sharedStorageContribution(storage, context).values ?? {})).toEqual({ sharedStorage: published(name).sharedStorage });
  });

  it('local execution as local', () => {
    const { backends, securityContext } = published('local');
    expect(written(Execution.local())).toEqual({ backends, securityContext, launcher: { enabled: false } });
  });

  it('scheduling of the server as full', () => {
    const { nodeSelector, tolerations, topologySpreadConstraints, priorityClassName, pod } = published('full');
    const expected: JsonObject = { nodeSelector, tolerations, topologySpreadConstraints, priorityClassName, pod: { affinity: pod.affinity } };
    expect(schedulingContribution(serverScheduling).values).toEqual(expected);
  });
});
