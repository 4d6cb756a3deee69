#!/bin/bash
# Waits for the Kubernetes API, sets up the name service where it is configured, then becomes the given command.
set -euo pipefail

credentials=/var/run/secrets/kubernetes.io/serviceaccount
address="${KUBERNETES_SERVICE_HOST}"
case "${address}" in *:*) address="[${address}]" ;; esac

for attempt in $(seq 1 30); do
  if curl --silent --show-error --fail --output /dev/null --max-time 5 --cacert "${credentials}/ca.crt" \
    --header "Authorization: Bearer $(cat "${credentials}/token")" "https://${address}:${KUBERNETES_SERVICE_PORT}/readyz"; then
    break
  fi
  if [ "${attempt}" -eq 30 ]; then
    echo "prestart: the Kubernetes API at ${address}:${KUBERNETES_SERVICE_PORT} does not answer" >&2
    exit 1
  fi
  sleep 2
done

activate=/opt/rstudio-connect/extras/nameservice/activate-nameservice.sh
if [ -f /etc/libnss_connect.conf ] && [ -x "${activate}" ]; then
  for database in passwd group initgroups; do
    current="$(sed -n "s/^${database}://p" /etc/nsswitch.conf)"
    case " ${current} " in *' connect '*) continue ;; esac
    { grep -v "^${database}:" /etc/nsswitch.conf || true; echo "${database}: ${current:-files} connect"; } > /tmp/nsswitch.conf
    cat /tmp/nsswitch.conf > /etc/nsswitch.conf
  done
  "${activate}"
fi

exec "$@"
