import { CheckDefinition } from './check-job';
import { DNS_SCRIPT } from './dns-script';
import { busyboxImage } from './pod/image';
import { jobSpec } from './pod/job-spec';
import { quickTimeout, secondsForEach } from './pod/timeout';

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
        arguments: [secondsForEach(timeoutSeconds, hosts.length, { most: 5, spare: 1 }), ...hosts.flatMap(({ host, option }) => [host, option])],
      },
      subject,
      settings,
    );
    return [{ name: NAME, stage: 'preflight', namespace, spec }];
  },
};
