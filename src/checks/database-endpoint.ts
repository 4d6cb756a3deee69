import { CheckDefinition } from './check-job';
import { endpointsToTry, tcpJob } from './shell/tcp';

const POSTGRES_PORT = 5432;

/** The PostgreSQL servers answer from inside the cluster. */
export const databaseEndpoint: CheckDefinition = {
  name: 'database-endpoint',
  jobs: (subject, settings) => {
    const endpoints = endpointsToTry(subject.database?.endpoints ?? [], POSTGRES_PORT, settings);
    if (endpoints.length === 0) return [];
    const spec = tcpJob('database-endpoint', endpoints, subject, settings);
    return [{ name: 'database-endpoint', stage: 'preflight', namespace: subject.namespace, spec }];
  },
};
