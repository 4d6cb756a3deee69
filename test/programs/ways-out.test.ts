import { Testing } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { Database, ExecutionEnvironment, PositConnect, PositConnectProps, SecretSource, SharedStorage } from '../../src';
import { withChartUnderTest } from '../support/chart-source-under-test';
import { chartUnderTest } from '../support/chart-under-test';
import { REFUSED_PROGRAMS } from './catalogue';
import { customImage } from './custom-image';
import { customImagePrivate } from './custom-image-private';
import { customizedLauncher } from './customized-launcher';
import { minimalUpgrade } from './minimal-upgrade';
import { recommendedAppConfig } from './recommended-app-config';

const { isPreview } = chartUnderTest();

const DATABASE = Database.postgres({
  host: 'postgres.example.com',
  database: 'connect',
  user: 'connect',
  password: SecretSource.existing('connect-database', 'password'),
});
const CONTENT_IMAGE = ExecutionEnvironment.of('ghcr.io/rstudio/content-base:r4.2.2-py3.11.3-ubuntu2204', {
  r: [{ version: '4.2.2', path: '/opt/R/4.2.2/bin/R' }],
  python: [{ version: '3.11.3', path: '/opt/python/3.11.3/bin/python3' }],
  quarto: [{ version: '1.3.340', path: '/opt/quarto/1.3.340/bin/quarto' }],
});

/** The program without the keys that the chart has no longer, and with what stands in their place. */
function withoutRemovedKeys(props: PositConnectProps): PositConnectProps {
  const { rawValues, ...typed } = props;
  expect(rawValues).toBeDefined();
  return { ...typed, executionEnvironments: [CONTENT_IMAGE] };
}

function withTheDirectRunner(props: PositConnectProps): PositConnectProps {
  return { ...props, values: { ...props.values, launcher: { ...props.values?.launcher, enabled: false } } };
}

function withTheLauncher(props: PositConnectProps): PositConnectProps {
  return { ...props, values: { ...props.values, backends: { kubernetes: { enabled: false } } } };
}

/** What each refused program becomes when every way out is taken that was told, up to the choice of the runner. */
const MENDED: Readonly<Record<string, () => PositConnectProps>> = {
  'custom-image': () => withoutRemovedKeys(customImage()),
  'custom-image-private': () => withoutRemovedKeys(customImagePrivate()),
  'customized-launcher': () => ({ ...customizedLauncher(), database: DATABASE }),
  'minimal-upgrade': () => ({ ...minimalUpgrade(), database: DATABASE, storage: SharedStorage.existingClaim({ claimName: 'connect-data' }) }),
  'recommended-app-config': recommendedAppConfig,
};
const WITH_BOTH_RUNNERS = Object.entries(MENDED).filter(([name]) => name !== 'minimal-upgrade');

function gcfgOf(props: PositConnectProps): string {
  const app = Testing.app();
  const connect = new PositConnect(app, 'connect', withChartUnderTest(props));
  app.synth();
  const release: readonly any[] = Testing.synth(connect.release);
  return release.find(({ metadata }) => metadata.name === 'connect-rstudio-connect-config').data['rstudio-connect.gcfg'];
}

describe('a refused program renders when its ways out are taken', () => {
  it('and each one is here', () => {
    expect(Object.keys(MENDED).sort()).toEqual(REFUSED_PROGRAMS.map(({ name }) => name).sort());
  });

  it.each(Object.entries(MENDED))('with the direct runner: %s', (_name, mended) => {
    expect(gcfgOf(withTheDirectRunner(mended()))).toMatch(/\[Kubernetes\]\n(.+\n)*Enabled = true/);
  });

  it.skipIf(isPreview).each(WITH_BOTH_RUNNERS)('with the Launcher, which only the official chart renders: %s', (_name, mended) => {
    expect(gcfgOf(withTheLauncher(mended()))).toMatch(/\[Launcher\]\n(.+\n)*Enabled = true/);
  });
});

describe('one way out is not enough', () => {
  it.each([
    ['removed keys beside one runner', () => withTheDirectRunner(customImage()), 'CONNECT014', 'CONNECT001'],
    ['both runners without removed keys', () => withoutRemovedKeys(customImage()), 'CONNECT001', 'CONNECT014'],
    ['a database without storage', () => ({ ...minimalUpgrade(), database: DATABASE }), 'CONNECT009', 'CONNECT031'],
    ['storage without a database', () => ({ ...minimalUpgrade(), storage: SharedStorage.existingClaim({ claimName: 'connect-data' }) }), 'CONNECT031', 'CONNECT009'],
  ])('%s: what is left is told, and nothing else', (_what, props: () => PositConnectProps, left, gone) => {
    expect(() => gcfgOf(props())).toThrow(left);
    expect(() => gcfgOf(props())).not.toThrow(gone);
  });
});
