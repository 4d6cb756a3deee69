import { Check, ExecutionEnvironment, PositConnectProps } from '../../../src';
import { CONTENT_IMAGE } from '../harness/installation';
import { apply, kubectl } from '../harness/kubectl';
import { Fault, ONCE } from './fault';

const INTERPRETER = '/opt/R/4.6.1/bin/R';

/** What keeps content from running. */
export const CONTENT_FAULTS: readonly Fault[] = [
  {
    fault: 'an interpreter path that does not exist',
    check: Check.executionEnvironment(ONCE),
    change: () => environment({ path: '/opt/R/4.5.0/bin/R' }),
    words: ['has no R at /opt/R/4.5.0/bin/R (executionEnvironments[0].r[0])', `such as: ${INTERPRETER}`],
  },
  {
    fault: 'an interpreter of another version',
    check: Check.executionEnvironment(ONCE),
    change: () => environment({ version: '4.6.0' }),
    words: ["write version: '4.6.1' in executionEnvironments[0].r[0]"],
  },
  {
    fault: 'a missing label on the service account',
    check: Check.contentJob(ONCE),
    spoil: (namespace) => kubectl(['label', 'serviceaccount', 'connect-content', 'connect.posit.co/service-account-', '--namespace', namespace]),
    words: ['lacks the label connect.posit.co/service-account', 'to do'],
  },
  {
    fault: 'Pod Security that refuses the content pod',
    check: Check.contentJob(ONCE),
    before: (namespace) => kubectl(['label', 'namespace', namespace, 'pod-security.kubernetes.io/enforce=restricted']),
    words: ['Pod Security of namespace', 'refuses the content pod', 'violates PodSecurity', 'to do'],
  },
  {
    fault: 'a quota that leaves no room',
    check: Check.contentJob(ONCE),
    before: (namespace) => apply(quotaOfOneJob(namespace)),
    words: ['a quota of namespace', 'exceeded quota: few', 'to do'],
  },
  {
    fault: 'an image that is not there',
    check: Check.contentJob(ONCE),
    change: () => environment({ image: 'localhost/none:1' }),
    words: ['an image of the content pod cannot be pulled', 'to do'],
  },
  {
    fault: 'rights that the server lacks',
    check: Check.contentJob(ONCE),
    spoil: removeRights,
    words: ['may not create Jobs in namespace', 'to do'],
  },
  {
    fault: 'rights that the server lacks',
    check: Check.kubernetesRbac(ONCE),
    spoil: removeRights,
    words: ['service account connect-rstudio-connect may not', 'jobs.batch in namespace', 'apply the release again'],
  },
];

function environment({ image = CONTENT_IMAGE, version = '4.6.1', path = INTERPRETER }): Partial<PositConnectProps> {
  return { executionEnvironments: [ExecutionEnvironment.of(image, { r: [{ version, path }] })] };
}

function removeRights(namespace: string): void {
  kubectl(['delete', 'role,rolebinding', '--all', '--namespace', namespace]);
}

// The check is a Job of its own: the one that it makes for content is the second.
function quotaOfOneJob(namespace: string): object {
  return { apiVersion: 'v1', kind: 'ResourceQuota', metadata: { name: 'few', namespace }, spec: { hard: { 'count/jobs.batch': '1' } } };
}
