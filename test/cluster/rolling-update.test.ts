import { Duration } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { Availability, Checks, UpdateStrategy } from '../../src';
import { manifests, prepare, workingProps } from './harness/installation';
import { eventually } from './harness/eventually';
import { apply, getObject, kubectl, tryKubectl } from './harness/kubectl';
import { hasCluster, testNamespace } from './harness/test-namespace';

const DEPLOYMENT = 'connect-rstudio-connect';
const SERVER_IMAGE = 'posit/connect:2026.08.0-ubuntu-24.04';
const REPLICAS = 3;

/** Asks the Service again and again until it is told to stop, and prints how often it asked and how often that failed. */
const CLIENT = `trap 'echo "asked $asked failed $failed"; exit 0' TERM
asked=0 failed=0
while :; do
  asked=$((asked + 1))
  curl --silent --show-error --fail --max-time 5 --output /dev/null "http://$0/__ping__" || failed=$((failed + 1))
done`;

describe.skipIf(!hasCluster)('an update of three replicas under a steady stream of requests to their Service', () => {
  it('loses none where one server after the other is replaced and drains', { retry: 0 }, async () => {
    const { asked, failed } = await update({ drain: Duration.seconds(5) });
    expect(asked).toBeGreaterThan(100);
    expect(failed).toBe(0);
  });

  it('is seen to lose some where all servers are replaced at once', async () => {
    const { failed } = await update({ updateStrategy: UpdateStrategy.recreate() });
    expect(failed).toBeGreaterThan(0);
  });
});

/** Replaces three servers by three others, and counts the requests meanwhile. */
async function update(availability: Availability): Promise<{ readonly asked: number; readonly failed: number }> {
  const namespace = testNamespace('update');
  prepare(namespace);
  const props = workingProps(namespace, { replicas: REPLICAS, availability, checks: Checks.none() });
  kubectl(['apply', '--server-side', '-f', manifests(props)]);
  await allReady(namespace);

  apply(client(namespace));
  await eventually('the client asks', () => getObject('pod', 'client', namespace)?.status?.phase === 'Running' || undefined);
  const before = podNames(namespace);
  kubectl(['apply', '--server-side', '-f', manifests({ ...props, config: { ...props.config, server: { senderEmail: 'connect@example.com' } } })]);
  kubectl(['rollout', 'status', `deployment/${DEPLOYMENT}`, '--namespace', namespace, '--timeout=170s']);
  await eventually('the last servers are gone', () => podNames(namespace).every((pod) => !before.includes(pod)) || undefined);

  // With the first process of the pod, the one that ends it may be killed, too.
  tryKubectl(['exec', 'client', '--namespace', namespace, '--', 'bash', '-c', 'kill -TERM 1']);
  await eventually('the client has ended', () => getObject('pod', 'client', namespace)?.status?.phase === 'Succeeded' || undefined);
  const [, asked, failed] = /asked (\d+) failed (\d+)/.exec(kubectl(['logs', 'client', '--namespace', namespace])) ?? [];
  return { asked: Number(asked), failed: Number(failed) };
}

async function allReady(namespace: string): Promise<void> {
  await eventually('all servers are ready', () => getObject('deployment', DEPLOYMENT, namespace)?.status?.readyReplicas === REPLICAS || undefined);
}

function podNames(namespace: string): readonly string[] {
  const selector = 'app.kubernetes.io/name=rstudio-connect';
  return kubectl(['get', 'pods', '--namespace', namespace, '--selector', selector, '--output', 'name']).split('\n').filter((name) => name !== '');
}

function client(namespace: string): object {
  const container = { name: 'client', image: SERVER_IMAGE, command: ['bash', '-c', CLIENT, DEPLOYMENT] };
  return { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'client', namespace }, spec: { restartPolicy: 'Never', containers: [container] } };
}
