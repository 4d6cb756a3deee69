import { Checks, Database, Execution, License, PositConnectProps } from '../../src';

/** Content inside the server's own pod, with a license server. */
export function local(): PositConnectProps {
  return {
    namespace: 'posit-connect',
    address: 'https://connect.example.com',
    license: License.server('license.example.com', 8999),
    database: Database.fromUrl('postgres://connect@postgres.example.com:5432/connect'),
    execution: Execution.local(),
    checks: Checks.none(),
    values: { sharedStorage: { create: true, storageClassName: 'standard-rwx', requests: { storage: '50Gi' } } },
  };
}
