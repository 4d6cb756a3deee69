import { Size } from 'cdk8s';
import { ChartSource, ConnectFleet, Database, ExecutionEnvironment, FleetDefaults, FleetMember, License, SecretSource, SharedStorage } from '../../src';

/** Department, stage of life, cluster. */
const INSTALLATIONS = [
  ['marketing', 'staging', 'eu-west'],
  ['marketing', 'production', 'eu-west'],
  ['research', 'staging', 'eu-west'],
  ['research', 'production', 'eu-west'],
  ['research', 'production', 'us-east'],
  ['finance', 'production', 'us-east'],
] as const;

/** Several departments, each with an installation for trying things out and one for work, in two regions. */
export function connectFleet(chart: ChartSource = ChartSource.embedded()): ConnectFleet {
  return new ConnectFleet({
    defaults: defaults(chart),
    environments: {
      staging: { replicas: 1 },
      production: { replicas: 2, config: { server: { senderEmail: 'connect@example.com' } } },
    },
    clusters: {
      'eu-west': { kubeVersion: '1.34.0' },
      'us-east': { kubeVersion: '1.33.0', config: { server: { publicWarning: 'Data of customers stays in eu-west.' } } },
    },
    members: INSTALLATIONS.map(([department, environment, cluster]) => member(department, environment, cluster)),
  });
}

function defaults(chart: ChartSource): FleetDefaults {
  return {
    chart,
    suppressRules: [{ rule: 'CONNECT091', reason: 'an example that needs no network; this line goes together with the preview chart' }],
    license: License.fromSecret(SecretSource.existing('connect-license', 'license.lic')),
    executionEnvironments: [
      ExecutionEnvironment.of('posit/connect-content:R4.6-python3.14-ubuntu-24.04-pro', {
        title: 'R 4.6 and Python 3.14',
        r: [{ version: '4.6.1', path: '/opt/R/4.6.1/bin/R' }],
        python: [{ version: '3.14.6', path: '/opt/python/3.14.6/bin/python3' }],
        quarto: [{ version: '1.9.38', path: '/opt/quarto/bin/quarto' }],
      }),
    ],
  };
}

function member(department: string, environment: string, cluster: string): FleetMember {
  const name = `${department}-${environment}`;
  return {
    name,
    environment,
    cluster,
    address: `https://${name}.${cluster}.example.com`,
    database: Database.postgres({
      host: `postgres.${cluster}.example.com`,
      database: name.replace('-', '_'),
      user: 'connect',
      password: SecretSource.existing('connect-database', 'password'),
    }),
    storage: SharedStorage.nfs({ server: `nfs.${cluster}.example.com`, path: `/export/${name}`, capacity: Size.gibibytes(100) }),
  };
}
