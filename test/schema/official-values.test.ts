import { describe, expect, it } from 'vitest';
import { CHART_VALUES, CONNECT_CONFIG, HAS_OFFICIAL_DATA, SchemaNode, officialValues, resolved } from './schema-files';

const isFullMap = (value: unknown): value is SchemaNode => typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;

describe.skipIf(!HAS_OFFICIAL_DATA)('the official values and the schema', () => {
  it('agree in every key and its default', () => {
    expect(disagreements(officialValues(), CHART_VALUES, '')).toEqual([]);
  });

  it('agree in the other direction: what the schema knows, the chart lists, or the schema says why not', () => {
    expect(unlisted(officialValues(), CHART_VALUES, '')).toEqual([]);
  });

  it('would be seen to disagree', () => {
    const { replicas, ...values } = officialValues();
    expect(replicas).toBe(1);
    expect(disagreements({ ...values, replicas: 2, typo: 1 }, CHART_VALUES, '')).toEqual(['replicas: 2 here, 1 in the schema', 'typo: not in the schema']);
    expect(unlisted(values, CHART_VALUES, '')).toEqual(['replicas']);
  });
});

describe("the chart's own settings of Connect", () => {
  const written = CHART_VALUES.properties.config.default as SchemaNode;
  const marked = Object.entries(CONNECT_CONFIG.definitions as SchemaNode).flatMap(([section, node]) =>
    Object.entries((node as SchemaNode).properties ?? {}).map(([setting, leaf]) => ({ section, setting, value: (leaf as SchemaNode)['x-chart-default'] })),
  ).filter(({ value }) => value !== undefined);

  it.each(marked)('$section.$setting is written as the setting says', ({ section, setting, value }) => {
    expect(written[section][setting]).toEqual(value);
  });

  it('are all marked at their setting, but for the two repositories that share one definition', () => {
    const settings = Object.entries(written).flatMap(([section, values]) => Object.keys(values as SchemaNode).map((setting) => `${section}.${setting}`));
    const seen = [...marked.map(({ section, setting }) => `${section}.${setting}`), 'RPackageRepository "CRAN".URL', 'RPackageRepository "RSPM".URL'];
    expect(settings.sort()).toEqual(seen.sort());
  });
});

function disagreements(values: SchemaNode, node: SchemaNode, path: string): string[] {
  return Object.entries(values).flatMap(([key, value]) => {
    const at = path === '' ? key : `${path}.${key}`;
    if (node.properties?.[key] === undefined) return [`${at}: not in the schema`];
    const property = resolved(node.properties[key], CHART_VALUES);
    if (isFullMap(value) && property.properties !== undefined) return disagreements(value, property, at);
    const same = JSON.stringify(property.default) === JSON.stringify(value);
    return same ? [] : [`${at}: ${JSON.stringify(value)} here, ${JSON.stringify(property.default)} in the schema`];
  });
}

function unlisted(values: SchemaNode, node: SchemaNode, path: string): string[] {
  return Object.entries((node.properties ?? {}) as SchemaNode).flatMap(([key, property]) => {
    const at = path === '' ? key : `${path}.${key}`;
    const leaf = resolved(property, CHART_VALUES);
    if (leaf['x-unlisted'] || leaf['x-removed']) return [];
    return Object.hasOwn(values, key) ? unlisted((values[key] ?? {}) as SchemaNode, leaf, at) : [at];
  });
}
