import { EndpointSettings } from '../options/check/endpoint';
import { CheckDefinition } from './check-job';
import { jobSpec } from './pod/job-spec';
import { endpointsToTry, tcpProgram } from './shell/tcp';
import { waitingFor } from './shell/waiting';

const POSTGRES_PORT = 5432;

/** Whether the first of the servers takes a connection. */
const ANSWERS = String.raw`timeout 5 nc -w 3 "$2" "$3" -e true </dev/null`;

/** The PostgreSQL servers answer from inside the cluster. */
export const databaseEndpoint: CheckDefinition<EndpointSettings> = {
  name: 'database-endpoint',
  jobs: (subject, settings) => {
    const endpoints = endpointsToTry(subject.database?.endpoints ?? [], POSTGRES_PORT, settings);
    if (endpoints.length === 0) return [];
    const program = tcpProgram('database-endpoint', endpoints, settings);
    const spec = jobSpec(subject.database?.isStarting === true ? waitingFor(ANSWERS, program, settings) : program, subject, settings);
    return [{ name: 'database-endpoint', stage: 'preflight', namespace: subject.namespace, spec }];
  },
};
