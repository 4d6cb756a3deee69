import { unencryptedDatabase } from '../../../src/rules/configuration/unencrypted-database';
import { JsonObject } from '../../../src/values/json';
import { itHolds, STORED } from '../rule-examples';

itHolds(unencryptedDatabase, {
  violated: [
    ['a host in the world', url('postgres://connect@pg.example.com:5432/connect?sslmode=disable'), 'config.Postgres.URL'],
    ['among other options', url('postgres://connect@pg.example.com/connect?sslmode=disable&connect_timeout=5'), 'config.Postgres.URL'],
    ['an address of the network', url('postgres://connect@10.0.0.5/connect?sslmode=disable'), 'config.Postgres.URL'],
  ],
  respected: [
    ['encrypted', url('postgres://connect@pg.example.com/connect?sslmode=require')],
    ['a Service', url('postgres://connect@pg.databases.svc.cluster.local/connect?sslmode=disable')],
    ['a Service of the same namespace', url('postgres://connect@pg:5432/connect?sslmode=disable')],
    ['a proxy in the pod', url('postgres://connect@127.0.0.1/connect?sslmode=disable')],
  ],
});

function url(text: string): JsonObject {
  return { ...STORED, config: { Postgres: { URL: text } } };
}
