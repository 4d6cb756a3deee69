import { VERDICT } from './shell/verdict';

/**
 * Arguments: seconds to wait for each answer, then each name with the option that holds it. The nslookup of busybox asks
 * for nothing but the very name, so the search domains of the pod are tried here, in the order of its resolver.
 */
export const DNS_SCRIPT = String.raw`${VERDICT}
patience=$1
shift
resolver=/etc/resolv.conf
search=$(sed -n 's/^search[[:space:]]*//p' "$resolver" | tail -n 1)
ndots=$(sed -n 's/^options.*ndots:\([0-9]*\).*/\1/p' "$resolver" | tail -n 1)
[ -n "$ndots" ] || ndots=1

candidates() {
  case $1 in *.) printf '%s\n' "$1"; return ;; esac
  dots=$(printf '%s' "$1" | tr -cd . | wc -c)
  [ "$dots" -lt "$ndots" ] || printf '%s.\n' "$1"
  for domain in $search; do printf '%s.%s.\n' "$1" "$(printf '%s' "$domain" | sed 's/\.$//')"; done
  [ "$dots" -ge "$ndots" ] || printf '%s.\n' "$1"
}
in_hosts_file() {
  awk -v name="$1" '{ sub(/#.*/, ""); for (i = 2; i <= NF; i++) if (tolower($i) == tolower(name)) { print $1; exit } }' /etc/hosts
}
# Sets address, or what was wrong: unknown, silent, or the words of the server.
resolve() {
  address=$(in_hosts_file "$1") wrong=unknown
  [ -z "$address" ] || return 0
  for candidate in $(candidates "$1"); do
    said=$(timeout "$patience" nslookup "$candidate" 2>&1)
    status=$?
    address=$(printf '%s\n' "$said" | sed -n '/^Name:/,$ s/^Address[ 0-9]*:[[:space:]]*\([^ ]*\).*/\1/p' | head -n 1)
    [ -z "$address" ] || return 0
    if [ "$status" -eq 124 ] || [ "$status" -eq 143 ]; then said='timed out'; fi
    case $said in
      *'timed out'* | *'no servers could be reached'* | *'onnection refused'* | *'Operation not permitted'*) wrong=silent; return 1 ;;
      *SERVFAIL* | *REFUSED*)
        # A name of one word is meant for the search domains: servers of the root need not know it.
        case $candidate in "$1.") case $1 in *.*) ;; *) continue ;; esac ;; esac
        wrong=$(printf '%s\n' "$said" | sed -n 's/.*: *\(SERVFAIL\|REFUSED\).*/\1/p' | head -n 1) ;;
    esac
  done
  return 1
}
servers=$(sed -n 's/^nameserver[[:space:]]*//p' "$resolver" | tr '\n' ' ')

while [ "$#" -ge 2 ]; do
  host=$1 option=$2
  shift 2
  if resolve "$host"; then
    ok "$host is $address ($option)"
    continue
  fi
  case $wrong in
    unknown)
      failed "unknown host: the cluster's DNS does not know $host ($option)" \
        "correct the name in $option, write the full name that the cluster's DNS knows, or forward its zone in the cluster's DNS" ;;
    silent)
      failed "timed out: no DNS server answers when asked for $host ($option); asked: $servers" \
        "let pods of this namespace reach the cluster's DNS on port 53, UDP and TCP (network policy), and see whether it runs" ;;
    *)
      failed "the cluster's DNS cannot answer for $host ($option): $wrong" \
        "see the log of the cluster's DNS: it does not reach the servers of this zone" ;;
  esac
done
verdict
`;
