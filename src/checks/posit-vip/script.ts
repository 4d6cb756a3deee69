import { VERDICT } from '../shell/verdict';

/** Succeeds once Connect answers under PING, by the Python that the suite needs anyway; no proxy has any business there. */
export const ANSWERS_TO_SUITE =
  "uv run python -c 'import os, urllib.request as u; u.build_opener(u.ProxyHandler({})).open(os.environ[\"PING\"], timeout=5)'";

/** Arguments: those of the suite. It ends by itself before the Job is out of time, so that there is a verdict to read. */
export const VIP_SCRIPT = String.raw`${VERDICT}
if [ -z "$(printenv VIP_CONNECT_API_KEY)" ]; then
  failed "there is no key: Secret $KEY_NAME has no $KEY_KEY, or does not exist" \
    "make one in Connect (an administrator's name, API Keys), then: kubectl -n $NAMESPACE create secret generic $KEY_NAME --from-literal=$KEY_KEY=…"
  verdict
fi
left=$((TIME_SECONDS - SECONDS - 30))
[ "$left" -gt 0 ] || left=1
uv run vip verify "$@" --test-timeout="$left" -- -p no:cacheprovider
ended=$?
case $ended in
  0) ok "the suite found nothing wrong" ;;
  1) failed "the suite found something wrong, or came to no end" "read what it says above, test by test; by filter a test that cannot pass here is left out" ;;
  5) failed "no test was chosen" "see whether filter leaves any: names of tests stand in the log of a run without it" ;;
  126 | 127) failed "this image cannot start the suite ($ended)" "name an image with uv and posit-vip in its folder, such as a copy of the default" ;;
  *) failed "the suite stopped before its end ($ended)" "read what it says above; where it was killed for want of memory, give resources" ;;
esac
verdict
`;
