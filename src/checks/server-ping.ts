import { CheckDefinition } from './check-job';
import { verificationJob } from './pod/verification-job';
import { HTTP_REQUEST } from './shell/http-request';

const NAME = 'server-ping';

const SCRIPT = String.raw`${HTTP_REQUEST}
ask "$PING"
if [ "$failure" -ne 0 ]; then
  unanswered "$PING" "see whether a server is ready, and what it says: kubectl -n $NAMESPACE get pods,endpointslices, and kubectl -n $NAMESPACE logs deploy/$SERVER"
elif [ "$status" = 200 ]; then
  ok "Connect answers at $PING"
else
  failed "what answers at $PING says $status" "see the log of the server: kubectl -n $NAMESPACE logs deploy/$SERVER"
fi
verdict
`;

/** After the release: Connect answers through its Service. */
export const serverPing: CheckDefinition = {
  name: NAME,
  jobs: (subject, settings) => verificationJob({ check: NAME, script: SCRIPT }, subject, settings),
};
