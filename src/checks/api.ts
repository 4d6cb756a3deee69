import { ApiSettings } from '../options/check/api';
import { CheckDefinition } from './check-job';
import { optionalFromSecret, variable } from './pod/variable';
import { serviceAddress, verificationJob } from './pod/verification-job';
import { HTTP_REQUEST } from './shell/http-request';

const NAME = 'api';

/** The key goes through a pipe: arguments can be read by whoever sees the processes of the node. */
const SCRIPT = String.raw`${HTTP_REQUEST}
field() { printf '%s' "$body" | tr -d '\n' | sed -n "s/.*\"$1\": *\"\([^\"]*\)\".*/\1/p"; }
key=$(printenv API_KEY)
case $key in
  '') failed "there is no key: Secret $KEY_NAME has no $KEY_KEY, or does not exist" \
    "make one in Connect (your name, API Keys), then: kubectl -n $NAMESPACE create secret generic $KEY_NAME --from-literal=$KEY_KEY=…"
    verdict ;;
  *[!A-Za-z0-9]*) failed "what $KEY_KEY of Secret $KEY_NAME holds is no API key: it has other signs than letters and digits" \
    "write the key alone, without a line break: kubectl create secret with --from-literal"
    verdict ;;
esac
ask --config - "$API/v1/user" < <(printf 'header = "Authorization: Key %s"\n' "$key")
if [ "$failure" -ne 0 ]; then
  unanswered "$API" "see whether a server is ready: kubectl -n $NAMESPACE get pods"
  verdict
fi
case $status in
  200) ok "the API answers to $(field username), who is $(field user_role)" ;;
  401) failed "the key in Secret $KEY_NAME is not valid (401)" "make another in Connect and write it into the Secret: it was deleted, or is of another Connect" ;;
  403) failed "the user of the key in Secret $KEY_NAME may not use the API (403)" "see whether the user is locked" ;;
  404) failed "what answers at $API is not the API of Connect (404)" "see whether the Service leads to Connect: kubectl -n $NAMESPACE describe service $SERVER" ;;
  *) failed "the API says $status" "see the log of the server: kubectl -n $NAMESPACE logs deploy/$SERVER" ;;
esac
verdict
`;

/** After the release: the API of Connect answers to a key. Made where a key is given. */
export const api: CheckDefinition<ApiSettings> = {
  name: NAME,
  jobs: (subject, settings) => {
    const { server, namespace } = subject;
    const { apiKey } = settings;
    if (server === undefined || apiKey === undefined) return [];
    const environment = [
      variable('API', `${serviceAddress(server, namespace, server.port)}/__api__`),
      variable('KEY_NAME', apiKey.name),
      variable('KEY_KEY', apiKey.key),
      optionalFromSecret('API_KEY', apiKey),
    ];
    return verificationJob({ check: NAME, script: SCRIPT, environment }, subject, settings);
  },
};
