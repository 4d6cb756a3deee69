import { KubernetesApiSettings } from '../options/check/kubernetes-api';
import { CheckDefinition } from './check-job';
import { jobSpec } from './pod/job-spec';
import { serverImageTimeout } from './pod/timeout';
import { variable } from './pod/variable';
import { KUBERNETES_REQUEST, SERVICE_ACCOUNT } from './shell/kubernetes-request';

const NAME = 'kubernetes-api';
/** The first version in which Indexed Jobs, the youngest thing that the manifests use, are stable. */
const MINIMUM_VERSION = '1.24';

const SCRIPT = String.raw`${KUBERNETES_REQUEST}
field() { printf '%s' "$body" | tr -d '\n' | sed -n "s/.*\"$1\": *\"\([0-9]*\).*/\1/p"; }
kind_exists() {
  request "$2"
  if [ "$status" != 200 ]; then
    explain "$1"
  elif printf '%s' "$body" | grep -Eq "\"kind\": *\"$3\""; then
    ok "$1 exist"
  else
    failed "$1 do not exist in this cluster" "use a cluster whose API serves them; Connect starts content with them"
  fi
}

request /version
major=$(field major) minor=$(field minor)
if [ "$status" != 200 ]; then
  explain "version of the API"
  verdict
elif [ -z "$major" ] || [ -z "$minor" ]; then
  failed "what answers at $api is not the Kubernetes API" "see what stands between pods and the API server"
  verdict
elif [ "$((major * 1000 + minor))" -lt "$((MINIMUM_MAJOR * 1000 + MINIMUM_MINOR))" ]; then
  failed "Kubernetes is $major.$minor, at least $MINIMUM_MAJOR.$MINIMUM_MINOR is needed" "upgrade the cluster"
else
  ok "the API answers, Kubernetes $major.$minor"
fi
kind_exists 'Jobs of batch/v1' /apis/batch/v1 Job
kind_exists 'Services of v1' /api/v1 Service
verdict
`;

/** A pod reaches the Kubernetes API, and the API has what Connect starts content with. */
export const kubernetesApi: CheckDefinition<KubernetesApiSettings> = {
  name: NAME,
  jobs: (subject, settings) => {
    if (!subject.offHost) return [];
    const [major, minor] = (settings.minimumKubernetes ?? MINIMUM_VERSION).split('.');
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
          variable('MINIMUM_MAJOR', major),
          variable('MINIMUM_MINOR', minor),
        ],
      },
      subject,
      settings,
    );
    return [{ name: NAME, stage: 'preflight', namespace: subject.namespace, spec }];
  },
};
