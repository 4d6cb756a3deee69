import { VERDICT } from './shell/verdict';

/**
 * Arguments: seconds to wait for each repository, then for each what is asked for, its address, and where it is set. Only
 * the head of the answer is asked for, and where a server knows no heads, the first byte.
 */
export const REPOSITORIES_SCRIPT = String.raw`${VERDICT}
patience=$1
shift
# curl takes the proxy of plain HTTP in small letters only; R and pip take both.
export http_proxy=$(printenv http_proxy || printenv HTTP_PROXY)
proxy=$(printenv https_proxy || printenv HTTPS_PROXY || printf '%s' "$http_proxy")
via=
[ -z "$proxy" ] || via=" (through the proxy $(printf '%s' "$proxy" | sed 's#//[^/@]*@#//#'))"

ask() {
  said=$(curl --silent --show-error --location --max-redirs 5 --connect-timeout "$patience" --max-time "$patience" \
    --output /dev/null --write-out '%{http_code}' "$@" 2>&1)
  failure=$?
  status=$(printf '%s' "$said" | tail -c 3)
}
unreachable() {
  case $failure in
    5) failed "unknown proxy: the cluster's DNS does not know the proxy of $address ($option)$via" "correct the proxy in the variables of content" ;;
    6) failed "unknown host: the cluster's DNS does not know the host of $address ($option)" \
      "correct $option, or name a repository that the cluster reaches" ;;
    7) failed "connection refused: nothing answers at $address ($option)$via" "start the server, or correct its port in $option" ;;
    28) failed "timed out: $address gave no answer within $patience seconds ($option)$via" \
      "let content reach it (firewall, network policy, proxy in the variables of content), or name a repository inside in $option" ;;
    35) failed "no TLS with $address ($option)$via" "see whether the server speaks https on this port; a plain one is http://" ;;
    51 | 60) failed "the certificate of $address is not one that this image trusts ($option)" \
      "give the server a certificate of a known authority, or put its authority into the content images and name one of them as image of this check" ;;
    *) failed "no answer from $address ($option)$via: $(printf '%s' "$said" | sed '$d')" "see the words of curl in this line" ;;
  esac
}
judge() {
  case $status in
    2??) ok "$address answers ($option)" ;;
    401 | 403) failed "$address refuses those who are not logged in ($status, $option)$via" \
      "let the cluster read it without a login, or leave out this check where content logs in by other means" ;;
    404) failed "$address answers, but is no package repository: $asked is not there (404, $option)" "correct the path in $option" ;;
    407) failed "the proxy wants a login for $address (407, $option)$via" "put its user and password into the proxy variable of content, from a Secret" ;;
    5??) failed "$address is ill: it answers $status ($option)$via" "see the log of the repository, or of what stands before it" ;;
    *) failed "$address answers $status ($option)$via" "correct $option" ;;
  esac
}

while [ "$#" -ge 3 ]; do
  asked=$1 address=$2 option=$3
  shift 3
  ask --head "$asked"
  if [ "$failure" -eq 0 ] && { [ "$status" = 405 ] || [ "$status" = 501 ]; }; then ask --range 0-0 "$asked"; fi
  if [ "$failure" -eq 0 ]; then judge; else unreachable; fi
done
verdict
`;
