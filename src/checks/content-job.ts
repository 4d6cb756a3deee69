import { ContentSubject, CheckSubject } from './check-subject';
import { CheckDefinition } from './check-job';
import { contentJobManifest } from './content-job/manifest';
import { CONTENT_JOB_SCRIPT } from './content-job/script';
import { jobSpec } from './pod/job-spec';
import { serverImageTimeout } from './pod/timeout';
import { fromField, variable } from './pod/variable';
import { SERVICE_ACCOUNT } from './shell/kubernetes-request';

const NAME = 'content-job';

/** After the release: Connect's own account makes a Job as it does for content, and that is admitted, starts, and ends well. */
export const contentJob: CheckDefinition = {
  name: NAME,
  jobs: (subject, settings) => {
    const { content, environments, namespace, serverServiceAccount } = subject;
    if (content === undefined || environments.length === 0) return [];
    const timeoutSeconds = serverImageTimeout(settings);
    const spec = jobSpec(
      {
        check: NAME,
        image: settings.image ?? subject.serverImage,
        shell: 'bash',
        script: CONTENT_JOB_SCRIPT,
        timeoutSeconds,
        graceSeconds: 30,
        token: true,
        environment: [
          variable('SERVICE_ACCOUNT', SERVICE_ACCOUNT),
          fromField('POD', 'metadata.uid'),
          variable('PATIENCE', patience(timeoutSeconds)),
          ...ofContent(subject, content, timeoutSeconds),
        ],
      },
      subject,
      settings,
    );
    return [{ name: NAME, stage: 'verification', namespace, serviceAccountName: serverServiceAccount, spec }];
  },
};

function ofContent({ environments, releaseName, serverServiceAccount, runner }: CheckSubject, content: ContentSubject, timeoutSeconds: number) {
  const [{ image }] = environments;
  return [
    variable('RELEASE', releaseName),
    variable('ACCOUNT', serverServiceAccount),
    variable('NAMESPACE', content.namespace),
    variable('CONTENT_ACCOUNT', content.serviceAccountName),
    variable('CONTENT_USER', content.user),
    variable('CONTAINER', String(content.job.content.name)),
    variable('IMAGE', image),
    // The Launcher may watch events and not list them, the direct runner the other way round.
    variable('EVENTS', runner === 'launcher' ? '&watch=true&timeoutSeconds=2' : ''),
    variable('CONTENT_JOB', JSON.stringify(contentJobManifest(content, image, timeoutSeconds))),
  ];
}

/** Seconds to wait for the content pod, so that there is a verdict to read before the Job's own time is over. */
function patience(timeoutSeconds: number): number {
  return Math.max(1, Math.floor(timeoutSeconds * 0.8) - 10);
}
