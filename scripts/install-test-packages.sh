#!/bin/sh
# Installs from Debian what the live tests need: for those of the checks a PostgreSQL server and client, busybox and some
# tools, for those on a cluster a container runtime and its network.
# Without it those tests are skipped and counted; everything else runs all the same.
set -eu

missing=
need() { command -v "$1" >/dev/null 2>&1 || missing="$missing $2"; }

need busybox busybox-static
need dash dash
need curl curl
need openssl openssl
need psql postgresql-client
need flock util-linux
need bindfs bindfs
need ip iproute2
need iptables iptables
need containerd containerd
need runc runc
need redis-server redis-server
need git git
[ -x /usr/lib/cni/bridge ] || missing="$missing containernetworking-plugins"
if ! command -v initdb >/dev/null 2>&1 && ! ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1; then
  missing="$missing postgresql"
fi

if [ -z "$missing" ]; then
  echo "test packages: all there"
  exit 0
fi
if ! command -v apt-get >/dev/null 2>&1; then
  echo "SKIP test packages: no apt-get here; live tests that need$missing are skipped"
  exit 0
fi
if [ "$(id -u)" -ne 0 ]; then
  echo "SKIP test packages: not root; live tests that need$missing are skipped (as root: apt-get install$missing)"
  exit 0
fi

echo "test packages: installing$missing"
export DEBIAN_FRONTEND=noninteractive
case $missing in
  *' postgresql')
    # The package would make and start a server of its own; the tests start theirs.
    mkdir -p /etc/postgresql-common
    [ -e /etc/postgresql-common/createcluster.conf ] || echo 'create_main_cluster = false' >/etc/postgresql-common/createcluster.conf ;;
esac
# shellcheck disable=SC2086
apt-get update -qq && apt-get install -y -qq --no-install-recommends -o Dpkg::Options::=--force-confold $missing >/dev/null || {
  echo "SKIP test packages: apt-get could not install$missing; live tests that need them are skipped"
  exit 0
}
echo "test packages: installed$missing"
