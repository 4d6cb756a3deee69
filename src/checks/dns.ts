import { CheckDefinition } from './check-job';
import { DNS_SCRIPT } from './dns-script';
import { busyboxImage } from './pod/image';
import { jobSpec } from './pod/job-spec';
import { quickTimeout } from './pod/timeout';

const NAME = 'dns';

/** The names that the deployment uses resolve from inside the cluster. */
export const dns: CheckDefinition = {
  name: NAME,
  jobs: (subject, settings) => {
    const { hosts, namespace } = subject;
    if (hosts.length === 0) return [];
    const timeoutSeconds = quickTimeout(settings);
    const spec = jobSpec(
      {
        check: NAME,
        image: busyboxImage(settings),
        shell: 'sh',
        script: DNS_SCRIPT,
        timeoutSeconds,
        arguments: [patience(timeoutSeconds, hosts.length), ...hosts.flatMap(({ host, option }) => [host, option])],
      },
      subject,
      settings,
    );
    return [{ name: NAME, stage: 'preflight', namespace, spec }];
  },
};

/** Seconds for each question, so that one attempt at all names takes less than half of the Job's time; 5 at most. */
function patience(timeoutSeconds: number, names: number): string {
  return `${Math.max(1, Math.min(5, Math.floor(timeoutSeconds / names / 2) - 1))}`;
}
