import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ImageProps } from '../harness/image-archive';
import { withApplets } from './busybox';

const PACKAGES = '/usr/lib/postgresql';
const POSTGRES_USER = 70;

/** Server and client of PostgreSQL, from Debian's package, under the name and with the entry point of the official image. */
export const POSTGRES: ImageProps = {
  names: ['postgres:17-alpine'],
  entrypoint: ['/usr/local/bin/docker-entrypoint.sh'],
  command: ['postgres'],
  fill: (layer) => {
    const version = readdirSync(PACKAGES).sort().at(-1) ?? '';
    const programs = join(PACKAGES, version, 'bin');
    const libraries = join(PACKAGES, version, 'lib');
    withApplets(layer);
    layer.folder(join(PACKAGES, version));
    layer.folder(join('/usr/share/postgresql', version));
    layer.folder('/usr/share/zoneinfo');
    [programs, libraries].forEach((folder) => readdirSync(folder).forEach((file) => layer.libraries(join(folder, file))));
    readdirSync(programs).forEach((file) => layer.link(`/usr/local/bin/${file}`, join(programs, file)));
    layer.file('/etc/passwd', `root:x:0:0:root:/root:/bin/sh\npostgres:x:${POSTGRES_USER}:${POSTGRES_USER}::/var/lib/postgresql:/bin/sh\nnobody:x:65534:65534:nobody:/:/bin/false\n`);
    layer.file('/usr/local/bin/docker-entrypoint.sh', ENTRY_POINT, 0o755);
    layer.openFolder('/tmp');
    layer.openFolder('/var/run/postgresql');
  },
};

const ENTRY_POINT = `#!/bin/sh
# Makes the database cluster on a new volume, then becomes the server.
set -eu
[ "$1" = postgres ] || exec "$@"
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  secret=$(mktemp)
  printf '%s\\n' "$POSTGRES_PASSWORD" > "$secret"
  initdb --username="$POSTGRES_USER" --pwfile="$secret" --auth=scram-sha-256 --encoding=UTF8 --no-locale --no-sync > /dev/null
  rm "$secret"
  echo 'host all all all scram-sha-256' >> "$PGDATA/pg_hba.conf"
  pg_ctl --wait --options="-c listen_addresses=''" start > /dev/null
  PGPASSWORD=$POSTGRES_PASSWORD createdb --username="$POSTGRES_USER" "$POSTGRES_DB"
  pg_ctl --wait stop > /dev/null
fi
exec postgres -c listen_addresses='*'
`;
