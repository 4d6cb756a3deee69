import { App, Size } from 'cdk8s';
import { ChartSource, Database, ExecutionEnvironment, License, PositConnect, PositConnectProps, SecretSource, SharedStorage } from '../../src';

/** A name, and what is installed under it. */
export interface NamedProps extends PositConnectProps {
  readonly name: string;
}

/** `count` installations like the quickstart's, no two alike, so that none can be had from another. */
export function installations(count: number): NamedProps[] {
  return Array.from({ length: count }, (_, index) => installation(`connect-${index + 1}`));
}

/** The same as constructs of one App. */
export function deployments(app: App, count: number): PositConnect[] {
  return installations(count).map(({ name, ...props }) => new PositConnect(app, name, props));
}

function installation(name: string): NamedProps {
  return {
    name,
    namespace: name,
    address: `https://${name}.example.com`,
    chart: ChartSource.embedded(),
    suppressRules: [{ rule: 'CONNECT091', reason: 'the benchmark needs no network' }],
    license: License.fromSecret(SecretSource.existing('connect-license', 'license.lic')),
    database: Database.postgres({
      host: 'postgres.example.com',
      database: name,
      user: 'connect',
      password: SecretSource.existing('connect-database', 'password'),
    }),
    storage: SharedStorage.nfs({ server: 'nfs.example.com', path: `/export/${name}`, capacity: Size.gibibytes(100) }),
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
