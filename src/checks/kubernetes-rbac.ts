import { CheckDefinition } from './check-job';
import { jobSpec } from './pod/job-spec';
import { serverImageTimeout } from './pod/timeout';
import { variable } from './pod/variable';
import { RUNNER_RIGHTS } from './runner-rights';
import { KUBERNETES_REQUEST, SERVICE_ACCOUNT } from './shell/kubernetes-request';

const NAME = 'kubernetes-rbac';

/** RIGHTS has one line a resource: API group (- for the core), resource, sub-resource (- for none), verbs. */
const SCRIPT = String.raw`${KUBERNETES_REQUEST}
review() {
  local attributes
  attributes=$(printf '"namespace":%s,"group":"%s","resource":"%s","subresource":"%s","verb":"%s"' "$NAMESPACE_JSON" "$@")
  request /apis/authorization.k8s.io/v1/selfsubjectaccessreviews --header 'Content-Type: application/json' --data \
    "{\"apiVersion\":\"authorization.k8s.io/v1\",\"kind\":\"SelfSubjectAccessReview\",\"spec\":{\"resourceAttributes\":{$attributes}}}"
}
allowed() { printf '%s' "$body" | grep -Eq '"allowed": *true'; }

while read -r group resource sub verbs; do
  name=$resource
  [ "$sub" = - ] && sub= || name=$resource/$sub
  [ "$group" = - ] && group= || name=$name.$group
  denied=
  for verb in $verbs; do
    review "$group" "$resource" "$sub" "$verb"
    if [ "$status" != 201 ]; then
      explain "asking for rights"
      verdict
    fi
    allowed || denied="$denied $verb"
  done
  if [ -z "$denied" ]; then
    ok "may $verbs: $name"
  else
    failed "service account $ACCOUNT may not$denied: $name in namespace $NAMESPACE" \
      "apply the release again: its Role and RoleBinding belong in namespace $NAMESPACE (rbac.create)"
  fi
done < <(printf '%s\n' "$RIGHTS")
verdict
`;

/** After the release: Connect's service account has in the content namespace the rights that its runner needs. */
export const kubernetesRbac: CheckDefinition = {
  name: NAME,
  jobs: (subject, settings) => {
    if (!subject.offHost || subject.runner === 'local') return [];
    const { namespace, contentNamespace, serverServiceAccount } = subject;
    const spec = jobSpec(
      {
        check: NAME,
        image: settings.image ?? subject.serverImage,
        shell: 'bash',
        script: SCRIPT,
        timeoutSeconds: serverImageTimeout(settings),
        token: true,
        environment: [
          variable('SERVICE_ACCOUNT', SERVICE_ACCOUNT),
          variable('ACCOUNT', serverServiceAccount),
          variable('NAMESPACE', contentNamespace),
          variable('NAMESPACE_JSON', JSON.stringify(contentNamespace)),
          variable('RIGHTS', RUNNER_RIGHTS[subject.runner]),
        ],
      },
      subject,
      settings,
    );
    return [{ name: NAME, stage: 'verification', namespace, serviceAccountName: serverServiceAccount, spec }];
  },
};
