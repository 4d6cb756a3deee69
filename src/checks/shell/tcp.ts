import { EndpointSettings } from '../../options/check/endpoint';
import { Endpoint } from '../check-subject';
import { busyboxImage } from '../pod/image';
import { CheckProgram } from '../pod/job-spec';
import { quickTimeout, secondsForEach } from '../pod/timeout';
import { VERDICT } from './verdict';

/**
 * Arguments: seconds to wait for each server, then host and port of each. A connection is proven by the exit code of
 * a program that nc starts once it has one: not every nc has -z, and a server may keep the connection open.
 */
const TCP_SCRIPT = String.raw`${VERDICT}
patience=$1
shift
while [ "$#" -ge 2 ]; do
  host=$1 port=$2
  shift 2
  started=$(date +%s)
  said=$(timeout "$((patience + 2))" nc -w "$patience" "$host" "$port" -e sh -c 'exit 42' </dev/null 2>&1)
  status=$?
  waited=$(($(date +%s) - started))
  if [ "$status" -eq 42 ]; then
    ok "$host answers on port $port"
    continue
  fi
  if [ "$status" -eq 124 ] || [ "$status" -eq 143 ] || [ "$waited" -ge "$patience" ]; then said="$said timed out"; fi
  case $said in
    *'bad address'* | *'not known'* | *resolve* | *getaddrinfo*)
      failed "unknown host: the cluster's DNS does not know $host" \
        "write the full name that the cluster's DNS knows, or an IP address" ;;
    *'No route'* | *unreachable*)
      failed "no route to $host from this node" \
        "connect the cluster's network with the server's: routes, peering, firewall" ;;
    *'timed out'*)
      failed "timed out: $host gave no answer on port $port within $patience seconds" \
        "let pods of this namespace reach port $port of $host: firewall, security group, network policy" ;;
    '' | *refused*)
      failed "connection refused: $host is there, but nothing listens on port $port" \
        "start the server, or correct the port" ;;
    *)
      failed "no connection to $host port $port: $said" "see the words of nc in this line" ;;
  esac
done
verdict
`;

/** The program that tries `endpoints` one after the other, in which all must answer. */
export function tcpProgram(check: string, endpoints: readonly Endpoint[], settings: EndpointSettings): CheckProgram {
  const timeoutSeconds = quickTimeout(settings);
  return {
    check,
    image: busyboxImage(settings),
    shell: 'sh',
    script: TCP_SCRIPT,
    timeoutSeconds,
    arguments: [secondsForEach(timeoutSeconds, endpoints.length, { most: 10, spare: 2 }), ...endpoints.flatMap(({ host, port }) => [host, `${port}`])],
  };
}

/** The servers to try: those of the settings, else those that the options of the deployment name. */
export function endpointsToTry(known: readonly Endpoint[], defaultPort: number, settings: EndpointSettings): readonly Endpoint[] {
  if (settings.hosts !== undefined) return settings.hosts.map((host) => ({ host, port: settings.port ?? defaultPort }));
  return known.map(({ host, port }) => ({ host, port: settings.port ?? port }));
}
