#!/bin/bash
# Waits for the Kubernetes API, sets up the name service where it is configured, then becomes the given command.
set -euo pipefail

root="${PRESTART_ROOT:-}" # a folder that stands for / in tests
credentials="${root}/var/run/secrets/kubernetes.io/serviceaccount"
switch="${root}/etc/nsswitch.conf"
activate="${root}/opt/rstudio-connect/extras/nameservice/activate-nameservice.sh"

host="${KUBERNETES_SERVICE_HOST}"
case "${host}" in *:*) host="[${host}]" ;; esac
api="https://${host}:${KUBERNETES_SERVICE_PORT}"

api_answers() {
  curl --silent --show-error --fail --output /dev/null --max-time 5 --cacert "${credentials}/ca.crt" \
    --header "Authorization: Bearer $(cat "${credentials}/token")" "${api}/readyz"
}

attempt=1
until api_answers; do
  if [ "${attempt}" -ge 30 ]; then
    echo "prestart: the Kubernetes API at ${api} does not answer" >&2
    exit 1
  fi
  attempt=$((attempt + 1))
  sleep 2
done

if [ -f "${root}/etc/libnss_connect.conf" ]; then
  for database in passwd group initgroups; do
    sources="$(sed -n "s/^${database}:[[:space:]]*//p" "${switch}")"
    case " ${sources} " in *' connect '*) continue ;; esac
    others="$(grep -v "^${database}:" "${switch}" || true)"
    printf '%s\n%s: %s connect\n' "${others}" "${database}" "${sources:-files}" > "${switch}"
  done
  if [ -x "${activate}" ]; then "${activate}"; fi
fi

exec "$@"
