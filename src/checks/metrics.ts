import { CheckDefinition } from './check-job';
import { variable } from './pod/variable';
import { serviceAddress, verificationJob } from './pod/verification-job';
import { HTTP_REQUEST } from './shell/http-request';

const NAME = 'metrics';

const SCRIPT = String.raw`${HTTP_REQUEST}
ask "$METRICS"
if [ "$failure" -ne 0 ]; then
  unanswered "$METRICS" "see whether settings switch metrics off or move them (section Metrics), or observability: { metrics: false }"
elif [ "$status" != 200 ]; then
  failed "what answers at $METRICS says $status" "see whether another program listens on this port: kubectl -n $NAMESPACE describe service $SERVER"
elif ! printf '%s' "$body" | grep -q '^# \(HELP\|TYPE\) '; then
  failed "what answers at $METRICS has no metrics of Prometheus" "see whether another program listens on this port: kubectl -n $NAMESPACE describe service $SERVER"
else
  ok "$(printf '%s\n' "$body" | grep -c '^# TYPE ') metrics at $METRICS"
fi
verdict
`;

/** After the release: what Prometheus is to read is there. */
export const metrics: CheckDefinition = {
  name: NAME,
  jobs: (subject, settings) => {
    const { server, namespace } = subject;
    if (server?.metricsPort === undefined) return [];
    const environment = [variable('METRICS', `${serviceAddress(server, namespace, server.metricsPort)}/metrics`)];
    return verificationJob({ check: NAME, script: SCRIPT, environment }, subject, settings);
  },
};
