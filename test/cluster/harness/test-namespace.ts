import { inject, onTestFinished } from 'vitest';
import { kubectl, tryKubectl } from './kubectl';

/** Whether the suite has a cluster; a test without one is skipped, and counted as skipped. */
export const hasCluster = inject('cluster') !== null;

let made = 0;

/** Makes a namespace for one test, whose pods go with it. Where the test fails, it says what went on in there. */
export function testNamespace(subject: string): string {
  const name = `${subject}-${process.pid}-${++made}`;
  kubectl(['create', 'namespace', name]);
  onTestFinished(({ task }) => {
    if (task.result?.state === 'fail') console.error(story(name));
    kubectl(['delete', 'namespace', name, '--wait=false']);
  });
  return name;
}

/** What the cluster knows of a namespace: its pods, their last words, and the events. */
function story(namespace: string): string {
  const ask = (...args: readonly string[]) => tryKubectl([...args, '--namespace', namespace]).output;
  const pods = ask('get', 'pods', '--output', 'name').split('\n').filter((pod) => pod !== '');
  const logs = pods.map((pod) => `--- ${pod}\n${ask('logs', pod, '--all-containers', '--tail=20')}`);
  return [ask('get', 'pods,jobs,pvc', '--output', 'wide'), ...logs, ask('get', 'events', '--sort-by=.lastTimestamp')].join('\n');
}
