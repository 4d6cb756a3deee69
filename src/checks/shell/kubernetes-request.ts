import { VERDICT } from './verdict';

/** Where the kubelet mounts the token of a pod's service account. */
export const SERVICE_ACCOUNT = '/var/run/secrets/kubernetes.io/serviceaccount';

/**
 * Bash and curl: `request PATH OPTION…` asks the Kubernetes API as the pod's service account and sets `status` and
 * `body`; `explain WHAT` says what an answer other than success means. The token goes through a pipe, not an argument.
 */
export const KUBERNETES_REQUEST = String.raw`${VERDICT}
case $KUBERNETES_SERVICE_HOST in
  *:*) api="https://[$KUBERNETES_SERVICE_HOST]:$KUBERNETES_SERVICE_PORT" ;;
  *) api="https://$KUBERNETES_SERVICE_HOST:$KUBERNETES_SERVICE_PORT" ;;
esac
request() {
  local path=$1 answer
  shift
  answer=$(printf 'header = "Authorization: Bearer %s"\n' "$(cat "$SERVICE_ACCOUNT/token")" |
    curl --config - --silent --show-error --noproxy '*' --connect-timeout 10 --max-time 20 \
      --cacert "$SERVICE_ACCOUNT/ca.crt" --write-out '\n%{http_code}' "$@" "$api$path" 2>&1)
  status=$(printf '%s' "$answer" | tail -n 1)
  body=$(printf '%s' "$answer" | sed '$d')
}
explain() {
  case $status in
    401) failed "$1: the API does not accept the token of this pod (401)" "see whether the service account still exists" ;;
    403) failed "$1: the API forbids it to this service account (403)" "bind the service account to the cluster role system:discovery, or to what is missing" ;;
    404) failed "$1: the API does not have it (404)" "enable it in the API server" ;;
    000)
      case $body in
        *'(60)'* | *certificate*) failed "$1: the API's certificate is not signed by the cluster's authority" "remove what intercepts TLS between pods and $api" ;;
        *'(7)'* | *'(28)'*) failed "$1: no answer from $api" "let pods of this namespace reach it: network policy, firewall" ;;
        *) failed "$1: no answer from $api: $body" "see the words of curl in this line" ;;
      esac ;;
    *) failed "$1: the API answers $status" "see the API server's log" ;;
  esac
}
`;
