import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { CHART_DEFAULTS } from '../../../src/rules/model/chart-defaults';
import { valueAt } from '../../../src/rules/model/lookup';
import { isJsonObject, Json, JsonObject } from '../../../src/values/json';
import { PROJECT_ROOT } from '../../support/chart-under-test';
import { modelOf } from '../rule-examples';

const OFFICIAL_DEFAULTS = join(PROJECT_ROOT, '../shared/data/chart/values-0.21.0.yaml');

describe('effective values', () => {
  it('are the defaults where nothing is said', () => {
    expect(valueAt(modelOf({}).effective, 'backends.kubernetes.enabled')).toBe(true);
  });

  it('merge maps key by key', () => {
    const { effective } = modelOf({ backends: { kubernetes: { namespace: 'content' } } });
    expect(valueAt(effective, 'backends.kubernetes')).toMatchObject({ enabled: true, namespace: 'content' });
  });

  it('lose a default to null', () => {
    expect(valueAt(modelOf({ config: { Server: null } }).effective, 'config')).not.toHaveProperty('Server');
  });

  it('keep a null that takes no default away', () => {
    expect(valueAt(modelOf({ config: { Launcher: { DataDir: null } } }).effective, 'config.Launcher.DataDir')).toBeNull();
  });

  it('replace a group by whatever is written in its place', () => {
    expect(valueAt(modelOf({ backends: 'kubernetes' }).effective, 'backends.kubernetes.enabled')).toBeUndefined();
  });

  it('do not take a key for a part of every object', () => {
    const values = JSON.parse('{"__proto__": {"launcher": {"enabled": true}}, "constructor": {"name": "x"}}') as JsonObject;
    const { effective } = modelOf(values);
    expect(valueAt(effective, 'launcher.enabled')).toBeUndefined();
    expect(valueAt(effective, 'toString')).toBeUndefined();
  });
});

describe.skipIf(!existsSync(OFFICIAL_DEFAULTS))('defaults of the official chart', () => {
  const official = existsSync(OFFICIAL_DEFAULTS) ? (parse(readFileSync(OFFICIAL_DEFAULTS, 'utf8'), { version: '1.1' }) as JsonObject) : {};

  it.each(leaves(CHART_DEFAULTS, []).map(([path, value]) => ({ path: path.join('.'), segments: path, value })))('$path is $value there, too', ({ segments, value }) => {
    expect(valueAt(official, segments)).toEqual(value);
  });
});

function leaves(value: Json | undefined, path: readonly string[]): readonly (readonly [readonly string[], Json | undefined])[] {
  if (!isJsonObject(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, [...path, key]));
}
