import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Size } from 'cdk8s';
import { Checks, Database, ExecutionEnvironment, License, PositConnect, PositConnectProps, SecretSource, SharedStorage } from '../../../src';
import { withChartUnderTest } from '../../support/chart-source-under-test';
import { apply } from './kubectl';
import { PACKAGE_REPOSITORY } from './outside-servers';
import { offerVolumes, WAITING_CLASS } from './volumes';

/** Image of content, as the harness makes it. */
export const CONTENT_IMAGE = 'posit/connect-content:R4.6-python3.14-ubuntu-24.04-pro';

/** An installation that works on the cluster of the suite, in a namespace that is there. */
export function workingProps(namespace: string, changes: Partial<PositConnectProps> = {}): PositConnectProps {
  const working = withChartUnderTest({
    namespace,
    createNamespace: false,
    releaseName: 'connect',
    address: 'https://connect.example.com',
    license: License.fromSecret(SecretSource.existing('connect-license', 'license.lic')),
    database: Database.evaluation({ password: SecretSource.existing('connect-database', 'password'), capacity: Size.gibibytes(1), storageClassName: WAITING_CLASS }),
    storage: SharedStorage.storageClass({ name: WAITING_CLASS, size: Size.gibibytes(1) }),
    executionEnvironments: [ExecutionEnvironment.of(CONTENT_IMAGE, { r: [{ version: '4.6.1', path: '/opt/R/4.6.1/bin/R' }] })],
    config: { rPackageRepository: { CRAN: { url: PACKAGE_REPOSITORY }, RSPM: { url: PACKAGE_REPOSITORY } } },
    checks: Checks.recommended(),
  });
  const suppressRules = [...(working.suppressRules ?? []), { rule: 'CONNECT092', reason: 'the database of the suite holds nothing' }];
  return { ...working, suppressRules, ...changes };
}

/** Writes the manifests of an installation, and gives their folder. */
export function manifests(props: PositConnectProps): string {
  const outdir = mkdtempSync(join(tmpdir(), 'manifests-'));
  const app = new App({ outdir });
  new PositConnect(app, 'connect', props);
  app.synth();
  return outdir;
}

/** What a platform team has put into the namespace: volumes and Secrets. */
export function prepare(namespace: string): void {
  offerVolumes(namespace, { 'connect-shared-storage': ['ReadWriteMany'], 'connect-database': ['ReadWriteOnce'] });
  apply(secret(namespace, 'connect-license', { 'license.lic': LICENSE }), secret(namespace, 'connect-database', { password: 'a password with spaces & "quotes"' }));
}

/** A Secret. */
export function secret(namespace: string, name: string, stringData: Readonly<Record<string, string>>): object {
  return { apiVersion: 'v1', kind: 'Secret', metadata: { name, namespace }, stringData };
}

const LICENSE = '-----BEGIN RSTUDIO LICENSE-----\nthe tests hold no real one\n-----END RSTUDIO LICENSE-----\n';
