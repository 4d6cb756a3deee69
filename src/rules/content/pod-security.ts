import { contentPodOf } from '../../values/pod-security/content-pod';
import { podSecurityViolations } from '../../values/pod-security/levels';
import { PAGES } from '../documentation';
import { CONTENT_POD } from '../model/job-base';
import { runsOffHost, usesLauncher } from '../model/runner';
import { below } from '../model/value-path';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

/** What Connect adds to a pod of content when it starts one is user, group, image and command: the rest is the chart's values. */
export const contentPodSecurity: Rule<ValuesModel> = {
  id: 'CONNECT108',
  severity: 'error',
  title: 'The namespace of content refuses the pods of content by its level of Pod Security',
  why: 'Kubernetes makes no such pod: the Job of content stays without one, and people wait for content that never starts.',
  fix: 'podSecurityContext, containerSecurityContext and initContainer.securityContext of the execution as the level asks for them; or podSecurity: PodSecurityLevel.baseline()',
  documentation: PAGES.podSecurity,
  check: (model) => {
    const level = model.beside.contentPodSecurity;
    if (level === undefined || !runsOffHost(model)) return [];
    const pod = usesLauncher(model) ? 'launcher.templateValues.pod' : CONTENT_POD;
    return podSecurityViolations(contentPodOf(model.effective), level).map(({ path, received }) => ({
      path: below(pod, ...path),
      received: `${received}, where the namespace is ${level}`,
    }));
  },
};
