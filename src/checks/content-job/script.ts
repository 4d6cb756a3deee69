import { DONE, GROUP_PLACE, NAME_PLACE, USER_PLACE } from './manifest';
import { KUBERNETES_REQUEST } from '../shell/kubernetes-request';

/** What the API says, picked from its JSON: `texts FIELD` gives each text of that name on a line. */
const ANSWERS = String.raw`
texts() {
  printf '%s' "$body" | tr -d '\n' | grep -Eo "\"$1\": *\"(\\\\.|[^\"\\\\])*\"" |
    sed -E 's/^"[^"]*": *"//; s/"$//; s/\\"/"/g; s/\\[nt]/ /g'
}
nothing_found() { printf '%s' "$body" | tr -d '[:space:]' | grep -Eq '"items":(\[\]|null)'; }
warnings_of() {
  request "/api/v1/namespaces/$NAMESPACE/events?fieldSelector=involvedObject.name%3D$1,type%3DWarning$EVENTS"
  [ "$status" != 200 ] || texts message
}`;

/** What each refusal means, and what to change. */
const REFUSALS = String.raw`
refused() {
  case $1 in
    *'violates PodSecurity'* | *PodSecurityPolicy*)
      failed "Pod Security of namespace $NAMESPACE refuses the content pod: $1" \
        "set what it asks for in podSecurityContext and containerSecurityContext of Execution.kubernetes, or label the namespace with a level that allows it (pod-security.kubernetes.io/enforce)" ;;
    *'exceeded quota'*)
      failed "a quota of namespace $NAMESPACE refuses the content: $1" \
        "raise the quota: kubectl -n $NAMESPACE describe resourcequota" ;;
    *'failed quota'* | *'must specify'* | *'per Container'* | *'per Pod'*)
      failed "a quota or limit range of namespace $NAMESPACE refuses the content pod: $1" \
        "set resources in Execution.kubernetes as the quota and limit range ask: kubectl -n $NAMESPACE describe resourcequota,limitrange" ;;
    *'cannot create resource'* | *'is forbidden: User'*)
      failed "service account $ACCOUNT may not create Jobs in namespace $NAMESPACE: $1" \
        "apply the release again: its Role and RoleBinding belong in namespace $NAMESPACE (rbac.create)" ;;
    *'error looking up service account'* | *serviceaccount*'not found'*)
      failed "there is no service account $CONTENT_ACCOUNT in namespace $NAMESPACE, under which content runs" "$make_account" ;;
    *namespaces*'not found'*)
      failed "there is no namespace $NAMESPACE, in which content runs" "apply the prerequisites, or create it: kubectl create namespace $NAMESPACE" ;;
    *'denied the request'*)
      failed "an admission webhook refuses the content: $1" "see the words of the webhook in this line; set in Execution.kubernetes what it asks for" ;;
    *) failed "the API refuses the content: $1" "see its words in this line" ;;
  esac
}
not_started() {
  case $1 in
    *ImagePullBackOff* | *ErrImageNeverPull* | *InvalidImageName*)
      failed "an image of the content pod cannot be pulled: $2" "correct the image, or name a pull secret in imagePullSecrets that namespace $NAMESPACE has" ;;
    *CreateContainer* | *RunContainerError*)
      failed "a container of the content pod cannot be started: $2" "see the words of the node in this line: a Secret or ConfigMap that is missing, or a user that may not be" ;;
    *no-claim*)
      failed "the claim of the shared storage is not in namespace $NAMESPACE: $2" "apply the prerequisites, or make a claim of this name over the same storage there" ;;
    *Unschedulable*)
      failed "no node takes the content pod: $2" "add nodes, or change scheduling and resources in Execution.kubernetes; a claim must exist and be bound" ;;
    *)
      failed "the content pod has not started within $PATIENCE seconds: $2" "see its words in this line; a volume that cannot be mounted, or a slow registry" ;;
  esac
}`;

/** The life of one content Job: tried without making it, made, watched, and removed however this ends. */
const STEPS = String.raw`
check_account() {
  local query="/api/v1/namespaces/$NAMESPACE/serviceaccounts?fieldSelector=metadata.name%3D$CONTENT_ACCOUNT"
  request "$query&labelSelector=connect.posit.co/service-account"
  if [ "$status" = 403 ]; then
    failed "service account $ACCOUNT may not list service accounts in namespace $NAMESPACE" \
      "apply the release again: its Role and RoleBinding belong in namespace $NAMESPACE (rbac.create)"
  elif [ "$status" != 200 ]; then
    explain 'asking for service accounts'
  elif ! nothing_found; then
    ok "service account $CONTENT_ACCOUNT of content is there and has the label"
  elif request "$query" && nothing_found; then
    failed "there is no service account $CONTENT_ACCOUNT in namespace $NAMESPACE, under which content runs" "$make_account"
  else
    failed "service account $CONTENT_ACCOUNT in namespace $NAMESPACE lacks the label connect.posit.co/service-account: \"true\": Connect does not use it" \
      "kubectl -n $NAMESPACE label serviceaccount $CONTENT_ACCOUNT connect.posit.co/service-account=true"
  fi
}
create() { request "$jobs$1" --header 'Content-Type: application/json' --data "$manifest"; }
remove() {
  [ -n "$made" ] || return 0
  made=
  request "$jobs/$name?propagationPolicy=Background" --request DELETE
  case $status in 200 | 202 | 404) return ;; esac
  note "the content Job $name could not be removed ($status); it goes by itself within minutes"
}
finish() { remove; verdict; }
look_at_log() {
  request "/api/v1/namespaces/$NAMESPACE/pods/$pod/log?container=$CONTAINER"
  [ "$status" = 200 ] && printf '%s\n' "$body" | grep -qx '${DONE}'
}
judge_log() {
  ok "a pod of content is admitted, starts, and runs $IMAGE"
  local data runtime
  data=$(printf '%s\n' "$body" | sed -n 's/^data: //p') runtime=$(printf '%s\n' "$body" | sed -n 's/^runtime: //p')
  case $data in
    '') ;;
    ok) ok "it reads the shared storage as user $uid" ;;
    *) failed "content cannot read the shared storage as user $uid: $data" "let $CONTENT_USER read the folder on the storage, and export the same folder to both namespaces" ;;
  esac
  case $runtime in
    '') ;;
    ok) ok "it has Connect's runtime from its init container" ;;
    *) failed "content does not get Connect's runtime: $runtime" "let the init container be that of Connect's own version (posit/connect-content-init)" ;;
  esac
}
watch_pod() {
  local words= reasons= phase end=$((SECONDS + PATIENCE))
  while [ "$SECONDS" -lt "$end" ]; do
    request "/api/v1/namespaces/$NAMESPACE/pods?labelSelector=job-name%3D$name"
    if [ "$status" != 200 ]; then explain 'looking for the content pod'; return; fi
    if nothing_found; then
      words=$(warnings_of "$name" | tail -n 1)
      if [ -n "$words" ]; then refused "$words"; return; fi
    else
      pod=$(texts name | head -n 1) phase=$(texts phase | head -n 1) reasons=$(texts reason | tr '\n' ' ') words=$(texts message | tail -n 1)
      case $reasons in *ImagePullBackOff* | *ErrImageNeverPull* | *InvalidImageName* | *CreateContainer*Error* | *RunContainerError*) not_started "$reasons" "$words"; return ;; esac
      case $words in *persistentvolumeclaim*'not found'*) not_started no-claim "$words"; return ;; esac
      if [ "$phase" != Pending ]; then
        if look_at_log; then judge_log; return; fi
        if [ "$phase" = Failed ]; then
          failed "the content pod ended before it did anything: $words" "see its last words below"
          note "$(printf '%s\n' "$body" | tail -n 1)"
          return
        fi
      fi
    fi
    sleep 2
  done
  [ -z "$pod" ] || words="$words $(warnings_of "$pod" | tail -n 1)"
  not_started "$reasons" "$words"
}`;

/** Bash and curl, as Connect's own service account. */
export const CONTENT_JOB_SCRIPT = String.raw`${KUBERNETES_REQUEST}${ANSWERS}${REFUSALS}${STEPS}
made= pod=
trap remove EXIT
trap 'failed "stopped from outside" "kubectl describe the Job: it was deleted, or its time is over (timeout)"; exit 1' TERM INT
jobs=/apis/batch/v1/namespaces/$NAMESPACE/jobs
name=$(printf '%s' "$RELEASE" | cut -c1-40)-content-check-$(printf '%s' "$POD" | cut -c1-8)
make_account="apply the prerequisites: they hold it; or create it with the label connect.posit.co/service-account: \"true\""
case $CONTENT_USER in
  *[!0-9]*) uid=$(id -u "$CONTENT_USER" 2>/dev/null) gid=$(id -g "$CONTENT_USER" 2>/dev/null) ;;
  *) uid=$CONTENT_USER gid=$CONTENT_USER ;;
esac
[ -n "$uid" ] || note "this image has no user $CONTENT_USER: the content pod runs as the user of its image"
[ -n "$uid" ] || uid=null gid=null
manifest=$(printf '%s' "$CONTENT_JOB" | sed "s/${NAME_PLACE}/$name/; s/\"${USER_PLACE}\"/$uid/; s/\"${GROUP_PLACE}\"/$gid/")

check_account
create '?dryRun=All'
if [ "$status" = 201 ]; then
  ok "service account $ACCOUNT may create Jobs in namespace $NAMESPACE, and the API takes that of content"
else
  case $status in 403 | 404 | 422 | 400) refused "$(texts message | head -n 1)" ;; *) explain 'creating a content Job' ;; esac
  finish
fi
# From here on there may be a Job, whatever the answer.
made=yes
create ''
if [ "$status" != 201 ]; then
  refused "$(texts message | head -n 1)"
  finish
fi
watch_pod
finish
`;
