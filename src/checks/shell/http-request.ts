import { VERDICT } from './verdict';

/** Asks until Connect answers under PING; a proxy of the image or the namespace has no business inside the cluster. */
export const ANSWERS = `curl --silent --fail --noproxy '*' --max-time 5 --output /dev/null "$PING"`;

/** Where a person looks when it does not. */
export const SERVER_PODS = 'kubectl get pods -l app.kubernetes.io/name=rstudio-connect';

/**
 * Shell and curl: `ask OPTION… ADDRESS` sets `failure`, `status` and `body`; `unanswered ADDRESS TO-DO` says why there was no answer,
 * and what to do where a server is not there at all.
 */
export const HTTP_REQUEST = String.raw`${VERDICT}
ask() {
  local answer
  answer=$(curl --silent --show-error --noproxy '*' --connect-timeout 10 --max-time 20 --write-out '\n%{http_code}' "$@" 2>&1)
  failure=$?
  status=$(printf '%s' "$answer" | tail -n 1)
  body=$(printf '%s' "$answer" | sed '$d')
}
unanswered() {
  case $failure in
    6) failed "unknown host: the cluster's DNS does not know the host of $1" "$2" ;;
    7) failed "connection refused: nothing answers at $1" "$2" ;;
    28) failed "timed out: no answer from $1" "let pods of this namespace reach it: network policy, firewall; $2" ;;
    35) failed "no TLS with $1" "see whether what answers there speaks HTTPS, and with which versions of TLS" ;;
    51 | 60) failed "the certificate of $1 is not one that this pod trusts: $(printf '%s' "$body" | tr '\n' ' ')" \
      "give it a certificate of a known authority for this very name, or name an image for this check that trusts yours" ;;
    *) failed "no answer from $1: $(printf '%s' "$body" | tr '\n' ' ')" "see the words of curl in this line; $2" ;;
  esac
}
`;
