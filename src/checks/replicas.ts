import { CheckDefinition } from './check-job';
import { variable } from './pod/variable';
import { verificationJob } from './pod/verification-job';
import { KUBERNETES_REQUEST, SERVICE_ACCOUNT } from './shell/kubernetes-request';

const NAME = 'replicas';
const READ = ['get', 'list'];

/** What a Deployment that has none ready leaves out of its status counts as 0. */
const SCRIPT = String.raw`${KUBERNETES_REQUEST}
number() {
  local found
  found=$(printf '%s' "$body" | tr -d '\n ' | sed -n "s/.*\"$1\":\([0-9][0-9]*\).*/\1/p")
  [ -n "$found" ] && printf '%s' "$found" || printf 0
}
look() {
  request "/apis/apps/v1/namespaces/$NAMESPACE/deployments/$SERVER"
  ready=$(number readyReplicas) updated=$(number updatedReplicas)
  generation=$(number generation) observed=$(number observedGeneration)
}
current() { [ "$observed" -ge "$generation" ] && [ "$updated" -ge "$REPLICAS" ]; }

give_up=$(($(date +%s) + WAIT_SECONDS))
look
while [ "$status" = 200 ] && { ! current || [ "$ready" -lt "$REPLICAS" ]; } && [ "$(date +%s)" -lt "$give_up" ]; do
  sleep 2
  look
done
if [ "$status" != 200 ]; then
  explain "Deployment $SERVER"
elif ! current; then
  failed "$updated of $REPLICAS servers are of the new version or configuration" "see why the update does not go on: kubectl -n $NAMESPACE describe deployment $SERVER"
elif [ "$ready" -lt "$REPLICAS" ]; then
  failed "$ready of $REPLICAS servers are ready" "see what keeps them: kubectl -n $NAMESPACE describe pods, kubectl -n $NAMESPACE logs deploy/$SERVER"
else
  ok "$ready of $REPLICAS servers are ready"
fi
if [ "$faults" -gt 0 ]; then
  request "/api/v1/namespaces/$NAMESPACE/pods?labelSelector=app.kubernetes.io%2Fname%3Drstudio-connect"
  reasons=$(printf '%s' "$body" | tr -d '\n' | grep -Eo '"reason": *"[A-Za-z]*(BackOff|Error|Unschedulable|OOMKilled|ErrImagePull|InvalidImageName)"' | sed 's/.*: *"\([A-Za-z]*\)"/\1/' | sort -u | tr '\n' ' ')
  [ -z "$reasons" ] || note "the pods say: $reasons"
fi
verdict
`;

/** After the release: as many servers are ready as there should be, and all of them are of this release. */
export const replicas: CheckDefinition = {
  name: NAME,
  jobs: (subject, settings) => {
    const environment = [variable('SERVICE_ACCOUNT', SERVICE_ACCOUNT), variable('REPLICAS', subject.replicas ?? 1)];
    const rights = [
      { apiGroups: ['apps'], resources: ['deployments'], resourceNames: subject.server && [subject.server.name], verbs: ['get'] },
      { apiGroups: [''], resources: ['pods'], verbs: READ },
    ];
    return verificationJob({ check: NAME, script: SCRIPT, token: true, waits: true, environment, rights }, subject, settings);
  },
};
