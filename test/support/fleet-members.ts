import { Database, ExecutionEnvironment, FleetDefaults, FleetMember, License, RenderCache, SecretSource, SharedStorage } from '../../src';
import { minimalProps } from './minimal-props';

/** What the members of a test's fleet have in common. */
export function fleetDefaults(changes: FleetDefaults = {}): FleetDefaults {
  const { namespace: _own, address: _too, ...least } = minimalProps();
  return { ...least, license: License.fromSecret(SecretSource.existing('connect-license', 'license.lic')), renderCache: RenderCache.off(), ...changes };
}

/** So many members, no two alike. */
export function fleetMembers(count: number): FleetMember[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `team-${index + 1}`,
    address: `https://team-${index + 1}.example.com`,
    database: Database.postgres({ host: `pg-${index}.example.com`, database: 'connect', user: 'connect', password: SecretSource.existing('connect-database', 'password') }),
    storage: SharedStorage.existingClaim({ claimName: `data-${index}` }),
    executionEnvironments: [ExecutionEnvironment.of(`posit/connect-content:${index + 1}`, { r: [{ version: '4.6.1', path: '/opt/R/4.6.1/bin/R' }] })],
  }));
}
