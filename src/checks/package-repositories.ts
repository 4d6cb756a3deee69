import { k8s } from 'cdk8s-plus-28';
import { JsonObject } from '../values/json';
import { CheckDefinition } from './check-job';
import { RepositorySubject } from './check-subject';
import { REPOSITORIES_SCRIPT } from './package-repositories-script';
import { jobSpec } from './pod/job-spec';
import { secondsForEach, serverImageTimeout } from './pod/timeout';

const NAME = 'package-repositories';
const PROXY = /^(https?|no|all)_proxy$/i;

/** Each package repository of the deployment answers where content asks it: in its namespace, through its proxy. */
export const packageRepositories: CheckDefinition = {
  name: NAME,
  jobs: (subject, settings) => {
    const { repositories, content } = subject;
    if (repositories.length === 0) return [];
    const timeoutSeconds = serverImageTimeout(settings);
    const spec = jobSpec(
      {
        check: NAME,
        image: settings.image ?? subject.serverImage,
        shell: 'bash',
        script: REPOSITORIES_SCRIPT,
        timeoutSeconds,
        environment: proxies(content?.environment ?? []),
        arguments: [secondsForEach(timeoutSeconds, repositories.length, { most: 20, spare: 2 }), ...repositories.flatMap(asked)],
      },
      content ?? subject,
      settings,
    );
    return [{ name: NAME, stage: 'preflight', namespace: content?.namespace ?? subject.namespace, spec }];
  },
};

/** What is asked for, the address that a person reads, and where it is set. A user name or password in the address is left out. */
function asked({ url, option }: RepositorySubject): readonly string[] {
  const address = url.replace(/^(https?:\/\/)[^/?#]*@/i, '$1').replace(/\/+$/, '');
  const isR = option.startsWith('setting RPackageRepository');
  return [isR ? `${address}/src/contrib/PACKAGES` : `${address}/`, address, option];
}

function proxies(environment: readonly JsonObject[]): readonly k8s.EnvVar[] {
  return environment.filter(({ name }) => typeof name === 'string' && PROXY.test(name)) as unknown as readonly k8s.EnvVar[];
}
