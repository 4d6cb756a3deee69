import { spawnSync } from 'node:child_process';
import { Testing } from 'cdk8s';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { PositConnectErrors } from '../../src';
import { RenderedChart } from '../../src/chart/rendered-chart';
import { StageChart } from '../../src/stages/stage-chart';
import { chartInput } from '../../src/values/chart-values';
import { GcfgSections } from '../../src/values/contribution';
import { encodeGcfg } from '../../src/values/gcfg';
import { mergeSections } from '../../src/values/gcfg-merge';
import { JsonObject } from '../../src/values/json';
import { userValues } from '../../src/values/user-values';
import { chartSourceUnderTest } from '../support/chart-source-under-test';
import { readGcfg } from '../support/gcfg-reader';
import { minimalProps } from '../support/minimal-props';
import { asConfig, canBeWritten, RandomSection, randomConfiguration, Scalar } from '../support/random-configuration';

const COUNT = 10_000;
const BATCH = 2000;
const SEED = Date.now() % 2 ** 31;
const PYTHON = 'import json, sys, yaml\nprint(json.dumps([[d for d in yaml.load_all(t, Loader=yaml.CSafeLoader) if d["metadata"]["name"].endswith("-config")][0]["data"]["rstudio-connect.gcfg"] for t in json.load(sys.stdin)]))';
const hasPyYaml = spawnSync('python3', ['-c', 'import yaml; yaml.CSafeLoader']).status === 0;

const CONTEXT = { releaseName: 'connect', namespace: 'posit-connect', contentNamespace: 'posit-connect', fullname: 'connect-rstudio-connect', replicas: 1 };

interface Numbered {
  readonly index: number;
  readonly configuration: readonly RandomSection[];
}

type Gcfg = ReturnType<ReturnType<typeof readGcfg>['toObject']>;

describe(`${COUNT} random configurations (seed ${SEED})`, () => {
  const all = fc.sample(randomConfiguration(), { numRuns: COUNT, seed: SEED }).map((configuration, index) => ({ index, configuration }));
  const written = all.filter(({ configuration }) => canBeWritten(configuration));
  const texts: string[] = [];
  const wrong: Numbered[] = [];
  let untouched: Gcfg;

  beforeAll(() => {
    untouched = settingsIn(release([]));
    for (let start = 0; start < written.length; start += BATCH) wrong.push(...wrongIn(written.slice(start, start + BATCH)));
  });

  it('are refused where they cannot be written, and only there', () => {
    const refused = all.filter(({ configuration }) => refusal(configuration) === 'CONFIG_VALUE');
    expect(refused.map(({ index }) => index)).toEqual(all.filter(({ configuration }) => !canBeWritten(configuration)).map(({ index }) => index));
    expect(refused.length + written.length).toBe(COUNT);
    expect(written.length).toBeGreaterThan(COUNT / 2);
  });

  it('arrive in the rendered ConfigMap as they were given, and nothing with them', () => {
    const [first] = wrong;
    if (first === undefined) return;
    // Again, one configuration a render: fast-check then finds the smallest part that goes wrong.
    fc.assert(fc.property(randomConfiguration(), roundTrips), { seed: SEED, path: String(first.index) });
    expect(wrong.map(({ index }) => index), 'each of which is right by itself').toEqual([]);
  });

  it('give manifests that are the same in YAML 1.1 and 1.2', () => {
    for (const yaml of texts) expect(readYaml(yaml, '1.1')).toEqual(readYaml(yaml, '1.2'));
  });

  it.skipIf(!hasPyYaml)('give manifests in which PyYAML reads the same configuration', () => {
    const python = spawnSync('python3', ['-c', PYTHON], { input: JSON.stringify(texts), encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
    expect(JSON.parse(python.stdout)).toEqual(texts.map(gcfgIn));
  });

  // What cannot be rendered or read at all is told by one of those that are to blame.
  function wrongIn(batch: readonly Numbered[]): readonly Numbered[] {
    try {
      const yaml = release(batch);
      texts.push(yaml);
      return lost(batch, settingsIn(yaml));
    } catch {
      if (batch.length === 1) return batch;
      const half = Math.ceil(batch.length / 2);
      const found = wrongIn(batch.slice(0, half));
      return found.length > 0 ? found : wrongIn(batch.slice(half));
    }
  }

  function lost(batch: readonly Numbered[], { ...found }: Record<string, Gcfg[string]>): readonly Numbered[] {
    const missing = batch.filter(({ index, configuration }) => {
      const expected = Object.entries(asConfig(configuration, (name) => `${name}-${index}`));
      return !expected.every(([header, settings]) => {
        const [key = ''] = readGcfg(`[${header}]`).sections;
        const arrived = found[key];
        delete found[key];
        return arrived !== undefined && isSame(settings, arrived);
      });
    });
    if (missing.length === 0) expect(found).toEqual(untouched);
    return missing;
  }

  function roundTrips(configuration: readonly RandomSection[]): boolean {
    const alone = [{ index: 0, configuration }];
    return !canBeWritten(configuration) || lost(alone, settingsIn(release(alone))).length === 0;
  }
});

/** The manifests of a release that has the sections of all these configurations, each under names of its own. */
function release(batch: readonly Numbered[]): string {
  const config = Object.assign({}, ...batch.map(({ index, configuration }) => asConfig(configuration, (name) => `${name}-${index}`))) as JsonObject;
  const app = Testing.app();
  const request = { chart: chartSourceUnderTest()._location, releaseName: 'connect', namespace: 'posit-connect', kubeVersion: '1.34.0', apiVersions: [], cache: { kind: 'off' } as const, at: 'test' };
  new StageChart(app, 'release', RenderedChart.of({ ...request, values: valuesWith(config) }).objects);
  return app.synthYaml();
}

function valuesWith(config: JsonObject): JsonObject {
  const props = minimalProps({ rawValues: { config } });
  return chartInput(props, userValues(props, 'test'), CONTEXT, 'test').values;
}

function refusal(configuration: readonly RandomSection[]): string | undefined {
  try {
    encodeGcfg(mergeSections({}, asConfig(configuration, (name) => name)) as GcfgSections, 'test');
    return undefined;
  } catch (error) {
    return PositConnectErrors.codeOf(error);
  }
}

function readYaml(yaml: string, version: '1.1' | '1.2'): readonly any[] {
  return parseAllDocuments(yaml, { version }).map((document) => {
    if (document.errors[0] !== undefined) throw document.errors[0];
    return document.toJS() as unknown;
  });
}

function gcfgIn(yaml: string): string {
  return readYaml(yaml, '1.2').find(({ kind, metadata }) => kind === 'ConfigMap' && metadata.name.endsWith('-config')).data['rstudio-connect.gcfg'];
}

function settingsIn(yaml: string): Gcfg {
  return readGcfg(gcfgIn(yaml)).toObject();
}

function isSame(given: RandomSection['settings'], arrived: Gcfg[string]): boolean {
  const expected = Object.entries(given).filter(([, value]) => [value].flat().length > 0);
  return expected.length === Object.keys(arrived).length && expected.every(([name, value]) => {
    const texts = arrived[name.toLowerCase()] ?? [];
    const values = [value].flat();
    return values.length === texts.length && values.every((item, place) => isSameValue(item, texts[place] ?? ''));
  });
}

function isSameValue(given: Scalar, text: string): boolean {
  return typeof given === 'number' ? /^-?\d+(\.\d+)?$/.test(text) && Number(text) === given : String(given) === text;
}
