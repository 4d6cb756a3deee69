import { VERDICT } from './shell/verdict';

/** What the check reads of the server: version, encoding, connections left to this user, all connections, standby. */
const FACTS = String.raw`
  SELECT current_setting('server_version_num')::int / 10000,
         pg_encoding_to_char(d.encoding),
         least(current_setting('max_connections')::int
                 - current_setting('superuser_reserved_connections')::int
                 - coalesce(current_setting('reserved_connections', true)::int, 0),
               nullif(d.datconnlimit, -1), nullif(r.rolconnlimit, -1)),
         current_setting('max_connections'),
         pg_is_in_recovery()
    FROM pg_database d, pg_roles r
   WHERE d.datname = current_database() AND r.rolname = current_user`;

/** One transaction: whatever happens, no table stays behind. */
const CREATE_AND_DROP = String.raw`
  BEGIN;
  SET LOCAL statement_timeout = '15s';
  CREATE TABLE cdk8s_posit_connect_check (id integer PRIMARY KEY);
  ALTER TABLE cdk8s_posit_connect_check ADD COLUMN note text;
  INSERT INTO cdk8s_posit_connect_check VALUES (1, 'written by a check');
  DROP TABLE cdk8s_posit_connect_check;
  COMMIT`;

/** POSIX shell around psql, which takes host, user, password and encryption from its environment. */
export const LOGIN_SCRIPT = String.raw`${VERDICT}
export LC_ALL=C
ask() { psql --no-psqlrc --no-password --tuples-only --no-align --quiet --set ON_ERROR_STOP=1 --command "$1" 2>&1; }

login_failed() {
  case $1 in
    *'password authentication failed'* | *'no password supplied'*)
      failed "the database refuses user $PGUSER with this password" \
        "put the user's password into $PASSWORD_PLACE, or set it with ALTER ROLE" ;;
    *'database "'*'" does not exist'*)
      failed "there is no database $PGDATABASE on the server" \
        "create it, owned by $PGUSER, with encoding UTF8, or correct its name" ;;
    *'role "'*'" does not exist'*)
      failed "there is no user $PGUSER on the server" "create the user, or correct its name" ;;
    *'could not translate host name'*)
      failed "unknown host: the cluster's DNS does not know $PGHOST" "write the full name that the cluster's DNS knows" ;;
    *'Connection refused'*)
      failed "connection refused: nothing listens on port $PGPORT of $PGHOST" "start the server, or correct the port" ;;
    *'timeout expired'* | *'timed out'*)
      failed "timed out: $PGHOST gives no answer on port $PGPORT" "open the way: firewall, security group, network policy" ;;
    *'server does not support SSL'*)
      failed "the server offers no encryption, and sslmode is $PGSSLMODE" \
        "turn on ssl in the server, or choose SslMode.DISABLE for a database inside the cluster" ;;
    *'certificate verify failed'* | *'root certificate'* | *'self-signed'* | *'self signed'*)
      failed "the server's certificate is signed by an authority that is not known here" \
        "give the authority's certificate in the database options (certificateAuthority)" ;;
    *'does not match host name'*)
      failed "the server's certificate does not name the host $PGHOST" \
        "write the host as the certificate does, or choose SslMode.VERIFY_CA" ;;
    *'no pg_hba.conf entry'*)
      failed "the server does not let $PGUSER in from here" "add the cluster's network to pg_hba.conf, with encryption $PGSSLMODE" ;;
    *'too many connections'* | *'too many clients'* | *'connection slots'*)
      failed "all connections of the server are taken" "raise max_connections, or the limit of the user or database" ;;
    *)
      failed "cannot log in to database $PGDATABASE as $PGUSER" "see the words of psql below" ;;
  esac
  note "psql: $1"
  verdict
}

facts=$(ask "${FACTS}") || login_failed "$facts"
# Warnings of the server, such as one of a collation version, come before the row.
IFS='|' read -r version encoding usable all standby <<EOF
$(printf '%s\n' "$facts" | tail -n 1)
EOF
case $version in '' | *[!0-9]*) login_failed "$facts" ;; esac
ok "user $PGUSER logs in to database $PGDATABASE"

if [ "$version" -lt "$OLDEST_VERSION" ] || [ "$version" -gt "$NEWEST_VERSION" ]; then
  failed "the server is PostgreSQL $version; Posit supports $OLDEST_VERSION to $NEWEST_VERSION" \
    "use a server of a supported version"
else
  ok "PostgreSQL $version is supported"
fi

if [ "$encoding" = UTF8 ]; then
  ok "the encoding is UTF8"
else
  failed "the encoding of database $PGDATABASE is $encoding" "create it again with ENCODING 'UTF8' TEMPLATE template0"
fi

if [ "$usable" -ge "$NEEDED_CONNECTIONS" ]; then
  ok "$usable connections are open to $PGUSER, $NEEDED_CONNECTIONS are needed"
else
  failed "the server lets $PGUSER have $usable connections, $NEEDED_CONNECTIONS are needed" \
    "raise max_connections (now $all), or the CONNECTION LIMIT of the user or database"
fi

if said=$(ask "${CREATE_AND_DROP}"); then
  ok "a table can be created, changed and dropped"
elif [ "$standby" = t ]; then
  failed "this server is a standby, which only reads" "name the primary server as host"
else
  failed "user $PGUSER may not create tables in database $PGDATABASE" \
    "make $PGUSER the owner of the database, or GRANT CREATE on its schema public"
  note "psql: $said"
fi
verdict
`;
