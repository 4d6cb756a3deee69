import { EndpointSettings } from '../options/check/endpoint';
import { CheckDefinition } from './check-job';
import { jobSpec } from './pod/job-spec';
import { endpointsToTry, tcpProgram } from './shell/tcp';

const NFS_PORT = 2049;

/** The servers behind the shared storage answer from inside the cluster. */
export const storageEndpoint: CheckDefinition<EndpointSettings> = {
  name: 'storage-endpoint',
  jobs: (subject, settings) => {
    const endpoints = endpointsToTry(subject.storage?.endpoints ?? [], NFS_PORT, settings);
    if (endpoints.length === 0) return [];
    const spec = jobSpec(tcpProgram('storage-endpoint', endpoints, settings), subject, settings);
    return [{ name: 'storage-endpoint', stage: 'preflight', namespace: subject.namespace, spec }];
  },
};
