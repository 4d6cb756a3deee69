import { k8s } from 'cdk8s-plus-28';
import { Execution } from '../options/execution';
import { ContentPodProps } from '../options/execution/content-pod';
import { requireObjectName } from '../options/syntax/kubernetes-name';
import { contentServiceAccountName } from './content-service-accounts';
import { Contribution } from './contribution';
import { ContentPod } from './execution/content-pod';
import { filledList } from './execution/filled-map';
import { kubernetesRunnerValues } from './execution/kubernetes-runner';
import { launcherValues } from './execution/launcher';
import { JsonObject } from './json';
import { ReleaseContext } from './release-context';

/** What the way of running content, and the pull secrets of server and content, add to the chart's values. */
export function executionContribution(execution: Execution, context: ReleaseContext, imagePullSecrets: readonly string[]): Contribution {
  const secrets = imagePullSecrets.map((name) => requireObjectName(name, 'PositConnect', 'imagePullSecrets'));
  const image = secrets.length > 0 ? { image: { imagePullSecrets: filledList(secrets, (name) => ({ name })) } } : {};
  return { values: { ...image, ...runnerValues(execution, context, secrets) } };
}

function runnerValues(execution: Execution, context: ReleaseContext, imagePullSecrets: readonly string[]): JsonObject {
  const choice = execution._choice;
  switch (choice.runner) {
    case 'kubernetes':
      return kubernetesRunnerValues(contentPod(choice.pod, context, imagePullSecrets));
    case 'launcher':
      return launcherValues(contentPod(choice.pod, context, imagePullSecrets));
    case 'local':
      return {
        backends: { kubernetes: { enabled: false } },
        launcher: { enabled: false },
        securityContext: k8s.toJson_SecurityContext(choice.securityContext),
      };
  }
}

function contentPod(props: ContentPodProps, context: ReleaseContext, imagePullSecrets: readonly string[]): ContentPod {
  return {
    props,
    serviceAccountName: contentServiceAccountName(props.serviceAccount, context),
    imagePullSecrets: [...new Set([...imagePullSecrets, ...(props.imagePullSecrets ?? [])])],
    namespace: context.contentNamespace === context.namespace ? undefined : context.contentNamespace,
  };
}
