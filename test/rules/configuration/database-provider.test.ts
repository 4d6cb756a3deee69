import { databaseProvider } from '../../../src/rules/configuration/database-provider';
import { itHolds, launcher, STORED } from '../rule-examples';

itHolds(databaseProvider, {
  violated: [
    ['none with the direct runner', STORED, 'config.Database.Provider'],
    ['SQLite with the Launcher', launcher({}, { config: { Database: { Provider: 'sqlite' } } }), 'config.Database.Provider'],
    ['SQLite under several servers in local execution', { backends: { kubernetes: { enabled: false } }, replicas: 2, config: { Database: { Provider: 'SQLite' } } }, 'config.Database.Provider'],
    ['a variable that says SQLite', { ...STORED, pod: { env: [{ name: 'CONNECT_DATABASE_PROVIDER', value: 'sqlite' }] } }, 'config.Database.Provider'],
  ],
  respected: [
    ['PostgreSQL', { ...STORED, config: { Database: { Provider: 'postgres' } } }],
    ['in other letters', { ...STORED, config: { database: { provider: '"Postgres"' } } }],
    ['a variable', { ...STORED, pod: { env: [{ name: 'CONNECT_DATABASE_PROVIDER', value: 'Postgres' }] } }],
    ['a variable from a ConfigMap', { ...STORED, pod: { env: [{ name: 'CONNECT_DATABASE_PROVIDER', valueFrom: { configMapKeyRef: { name: 'connect', key: 'provider' } } }] } }],
    ['SQLite under one server in local execution', { backends: { kubernetes: { enabled: false } } }],
  ],
});
