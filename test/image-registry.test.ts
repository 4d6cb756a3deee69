import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { App, Testing } from 'cdk8s';
import { describe, expect, it, vi } from 'vitest';
import { ChartSource, Checks, Database, Execution, ExecutionEnvironment, PositConnect, PositConnectProps, SecretSource } from '../src';
import { imagesOf } from '../src/chart/images';
import { InstallationPlan, planInstallation } from '../src/installation-plan';
import { connectFleet } from '../examples/fleet/fleet';
import { chartSourceUnderTest } from './support/chart-source-under-test';
import { chartUnderTest } from './support/chart-under-test';
import { minimalProps } from './support/minimal-props';
import { capturedStderr } from './support/stderr';

capturedStderr();

const REGISTRY = 'registry.example.com/mirror';

interface Installation {
  readonly installConnect: (app: App, chart: ChartSource) => PositConnect;
}

/** Where the examples' programs get one option more. */
const further = vi.hoisted(() => ({ props: {}, plans: [] as InstallationPlan[] }));
vi.mock('../src/installation-plan', async (original) => {
  const real = await original<{ planInstallation: typeof planInstallation }>();
  return {
    ...real,
    planInstallation: (props: PositConnectProps, ...rest: [string, string, never]) => {
      const plan = real.planInstallation({ ...props, ...further.props }, ...rest);
      further.plans.push(plan);
      return plan;
    },
  };
});

/** The launcher is the one thing that the preview chart does not make. */
const EXAMPLES = readdirSync(join(__dirname, '..', 'examples')).filter((name) => name !== 'launcher' || !chartUnderTest().isPreview);

/** Everything that the installations of an example put into the cluster. */
async function planned(example: string, props: Partial<PositConnectProps>): Promise<readonly InstallationPlan[]> {
  further.props = props;
  further.plans.length = 0;
  const chart = chartSourceUnderTest();
  if (example === 'fleet') connectFleet(chart);
  else ((await import(`../examples/${example}/installation.ts`)) as Installation).installConnect(Testing.app(), chart);
  return [...further.plans];
}

/** What stands around each `word` of a text. */
function placesOf(text: string, word: string): readonly string[] {
  return text.split(word).slice(1).map((after, index) => `${text.split(word)[index].slice(-60)}${word}${after.slice(0, 30)}`);
}

describe('with imageRegistry', () => {
  it.each(EXAMPLES)('no image from elsewhere is left in %s', async (example) => {
    const [before, after] = [await planned(example, {}), await planned(example, { imageRegistry: REGISTRY })];
    expect(before.length).toBeGreaterThan(0);
    for (const [index, plan] of after.entries()) {
      const [old, now] = [before[index], plan].map(({ stages }) => Object.values(stages ?? {}).flat());
      const sources = imagesOf(old);
      expect(sources.length).toBeGreaterThan(2);
      expect(imagesOf(now).filter((image) => !image.startsWith(`${REGISTRY}/`))).toEqual([]);
      expect(imagesOf(now)).toHaveLength(sources.length);
      // Nowhere in any text either, be it a script, a template or a setting.
      const text = JSON.stringify(now).replaceAll(`${REGISTRY}/`, '@');
      for (const source of sources) expect(placesOf(text.replaceAll(`@${source}`, ''), source)).toEqual([]);
      expect(now.filter(({ kind }) => kind !== 'Job').map(({ metadata }) => metadata.name)).toEqual(old.filter(({ kind }) => kind !== 'Job').map(({ metadata }) => metadata.name));
    }
  }, 120_000);

  function installed(props: Partial<PositConnectProps>): PositConnect {
    further.props = {};
    const app = Testing.app();
    const connect = new PositConnect(app, 'connect', minimalProps(props));
    app.synth();
    return connect;
  }

  const environment = ExecutionEnvironment.of('ghcr.io/example/content:1', { r: [{ version: '4.6.1', path: '/opt/R/4.6.1/bin/R' }] });

  it('Job names change, since Jobs cannot', () => {
    const jobs = (props: Partial<PositConnectProps>) => installed({ checks: Checks.recommended(), ...props })._stages.preflight.filter(({ kind }) => kind === 'Job').map(({ metadata }) => metadata.name);
    const [before, after] = [jobs({}), jobs({ imageRegistry: REGISTRY })];
    expect(before.length).toBeGreaterThan(0);
    expect(after.filter((name) => before.includes(name))).toEqual([]);
  });

  it('environments of content and the database for trying things out come from there', () => {
    const { images } = installed({ imageRegistry: REGISTRY, executionEnvironments: [environment], database: Database.evaluation({ password: SecretSource.existing('database', 'password') }) });
    expect(images).toContain(`${REGISTRY}/example/content:1`);
    expect(images.filter((image) => !image.startsWith(REGISTRY))).toEqual([]);
    expect(images.some((image) => image.includes('postgres'))).toBe(true);
  });

  it('the chart gets the values that it got without, so that nothing is rendered anew', () => {
    expect(installed({ imageRegistry: REGISTRY, executionEnvironments: [environment] }).values).toEqual(installed({ executionEnvironments: [environment] }).values);
  });

  it('images that are there already stay', () => {
    const { images } = installed({ imageRegistry: 'ghcr.io', executionEnvironments: [environment] });
    expect(images).toContain('ghcr.io/example/content:1');
  });

  it('two images of one name are refused', () => {
    const another = ExecutionEnvironment.of('quay.io/example/content:1', { r: [{ version: '4.6.1', path: '/opt/R/4.6.1/bin/R' }] });
    expect(() => installed({ imageRegistry: REGISTRY, executionEnvironments: [environment, another] })).toThrow(/IMAGE_REGISTRY at connect: ghcr\.io\/example\/content:1 and quay\.io\/example\/content:1 would both be/);
  });

  it.each(['registry', 'https://registry.example.com', 'registry.example.com/', 'registry.example.com/a:1', 'Registry.example.com/A b', ''])('%j is no registry', (imageRegistry) => {
    expect(() => installed({ imageRegistry })).toThrow(/IMAGE_REGISTRY at connect: imageRegistry is/);
  });

  it.each(['registry.example.com', 'registry.example.com:5000/a/b', 'localhost/a', '10.0.0.1:5000'])('%j is one', (imageRegistry) => {
    expect(() => installed({ imageRegistry })).not.toThrow();
  });

  it('local execution has its images there, too', () => {
    const { images } = installed({ imageRegistry: REGISTRY, execution: Execution.local() });
    expect(images.filter((image) => !image.startsWith(REGISTRY))).toEqual([]);
  });
});
