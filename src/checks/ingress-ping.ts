import { CheckDefinition } from './check-job';
import { variable } from './pod/variable';
import { verificationJob } from './pod/verification-job';
import { HTTP_REQUEST } from './shell/http-request';

const NAME = 'ingress-ping';

/** ADDRESS is what people type; COOKIE is yes where a browser must stay with one server, PLAIN what they may type instead. */
const SCRIPT = String.raw`${HTTP_REQUEST}
outside="let the DNS of the cluster know the name and let pods reach the ingress, or leave out this check where only people outside can"
ask --dump-header - --output /dev/null "$PING"
if [ "$failure" -ne 0 ]; then
  unanswered "$PING" "$outside"
  verdict
fi
case $status in
  200) ok "Connect answers at $PING" ;;
  30?) failed "$PING leads elsewhere ($status): $(printf '%s' "$body" | tr -d '\r' | sed -n 's/^[Ll]ocation: *//p')" \
    "write the address to which it leads as address, or mend the redirect of the ingress" ;;
  404) failed "the ingress does not know $ADDRESS (404)" "see whether its host and path are those of the address: kubectl -n $NAMESPACE get ingress,httproute" ;;
  502 | 503 | 504) failed "the ingress reaches no server ($status)" \
    "see the log of the ingress controller, and whether it may reach pods of namespace $NAMESPACE: network policy" ;;
  *) failed "$PING says $status" "see the log of the ingress controller" ;;
esac
if [ "$COOKIE" = yes ] && [ "$status" = 200 ]; then
  cookies=$(printf '%s' "$body" | tr -d '\r' | sed -n 's/^[Ss]et-[Cc]ookie: *\([^=]*\)=.*/\1/p' | tr '\n' ' ')
  if [ -n "$cookies" ]; then
    ok "a browser stays with one server, by the cookie $cookies"
  else
    failed "the ingress sets no cookie, and there is more than one server" "see whether its controller knows the annotations for sticky sessions, or its Gateway sessionPersistence of routes: kubectl -n $NAMESPACE describe ingress,httproute"
  fi
fi
if [ -n "$PLAIN" ]; then
  ask --dump-header - --output /dev/null "$PLAIN"
  case $failure$status in
    030?) ok "$PLAIN leads on ($status)" ;;
    0200) note "$PLAIN answers, too: passwords can be sent in the clear; let the ingress redirect to HTTPS" ;;
    *) note "$PLAIN does not lead to HTTPS; people must type the https:// themselves" ;;
  esac
fi
verdict
`;

/** After the release: Connect answers where people reach it, with a certificate that holds, and keeps a browser with one server. */
export const ingressPing: CheckDefinition = {
  name: NAME,
  jobs: (subject, settings) => {
    const { server } = subject;
    if (server?.ingress === undefined) return [];
    const { address, ingress } = server;
    const ping = `${address}/__ping__`;
    const environment = [
      variable('ADDRESS', address),
      variable('COOKIE', ingress.setsCookie ? 'yes' : 'no'),
      variable('PLAIN', /^https:\/\/[^/:]+(\/|$)/.test(address) ? ping.replace(/^https:/, 'http:') : ''),
    ];
    return verificationJob({ check: NAME, script: SCRIPT, ping, environment }, subject, settings);
  },
};
