import { JsonObject } from './json';

/**
 * Starts what its arguments say after the first, and hands SIGTERM on so many seconds later as the first says. It is process 1
 * of the container and reaps what others leave. POSIX, and without what kubelet, Flux or helm would substitute.
 */
export const DRAIN_SCRIPT = `drain=$1
shift
server='' early=''
leave() {
  if [ -z "$server" ]; then
    early=yes
    return
  fi
  trap '' TERM
  echo "asked to stop: serving for $drain more seconds"
  sleep "$drain" &
  wait "$!"
  kill -TERM "$server" 2>/dev/null
}
trap leave TERM
"$@" &
server=$!
if [ -n "$early" ]; then leave; fi
wait "$server"
status=$?
while kill -0 "$server" 2>/dev/null; do
  wait "$server"
  status=$?
done
exit "$status"
`;

/** The chart's values that make a server drain. Off-host the chart's own arguments follow; with local execution it has none. */
export function drainValues(seconds: number, startup: readonly string[]): JsonObject {
  return {
    command: ['/bin/sh', '-c', DRAIN_SCRIPT, 'drain', String(seconds)],
    args: startup.length === 0 ? undefined : startup,
  };
}
