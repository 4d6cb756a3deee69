import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withoutTemplates } from '../../src/values/ingress-extra-objects';
import { isJsonObject, Json } from '../../src/values/json';
import { renderWithHelm } from '../support/helm';

/** Text in which the braces of templates are frequent, beside everything that makes YAML choose other quotes. */
const text = fc
  .array(fc.oneof(fc.constantFrom('{', '{{', '}}', '}', '{{-', '`', '"', "'", '\\', ' ', '\n', '#', ': ', '- ', '.Values', '%', '\t', 'é'), fc.string({ maxLength: 4 })), { maxLength: 8 })
  .map((parts) => parts.join(''))
  .filter((value) => value.includes('{') && /^[\t\n\x20-\x7E\xA0-\uD7FF]*$/.test(value));
const data = fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.oneof(text, fc.array(text, { maxLength: 3 }), fc.boolean(), fc.integer({ min: 0, max: 999 })), { maxKeys: 4 });

describe('An extra object', () => {
  it('holds no braces that helm would execute, and all of its text', () => {
    fc.assert(
      fc.property(text, (value) => {
        const [escaped = ''] = Object.keys(withoutTemplates({ [value]: true }) as object);
        expect(withoutTemplates(value)).toBe(escaped);
        expect(escaped.split('{{`{{`}}').join('')).not.toContain('{{');
        expect(escaped.split('{{`{{`}}').join('{{')).toBe(value);
      }),
    );
  });

  it('without braces stays as it is', () => {
    const object = { kind: 'BackendConfig', spec: { timeoutSec: 60, on: true, none: null, list: ['a', '{b}'] } };
    expect(withoutTemplates(object)).toEqual(object);
  });

  describe('evaluated by helm', () => {
    let chart = '';
    beforeAll(() => {
      chart = mkdtempSync(join(tmpdir(), 'extra-objects-'));
      mkdirSync(join(chart, 'templates'));
      writeFileSync(join(chart, 'Chart.yaml'), 'apiVersion: v2\nname: extra-objects\nversion: 1.0.0\n');
      writeFileSync(join(chart, 'templates', 'objects.yaml'), '{{- range .Values.extraObjects }}\n---\n{{ tpl (toYaml .) $ }}\n{{- end }}\n');
    });
    afterAll(() => rmSync(chart, { recursive: true, force: true }));

    it('is the object that was meant, whatever its text', () => {
      fc.assert(
        fc.property(fc.array(data, { minLength: 1, maxLength: 30 }), (contents) => {
          expect(evaluated(chart, contents.map(configMap).map(withoutTemplates))).toEqual(contents);
        }),
        { numRuns: 20 },
      );
    });

    it('would be executed without the escape', () => {
      expect(evaluated(chart, [configMap({ x: '{{ .Release.Name }}' })])).toEqual([{ x: 'connect' }]);
      expect(evaluated(chart, [withoutTemplates(configMap({ x: '{{ .Release.Name }}' }))])).toEqual([{ x: '{{ .Release.Name }}' }]);
    });
  });
});

function configMap(content: Json, index = 0): Json {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: `x${String(index).padStart(3, '0')}` }, data: content };
}

function evaluated(chart: string, extraObjects: readonly Json[]): unknown[] {
  const values = join(chart, 'values.json');
  writeFileSync(values, JSON.stringify({ extraObjects }));
  const rendering = renderWithHelm({ chart, values });
  expect(rendering.failure).toBeUndefined();
  return rendering.objects
    .map((object): { name: string; data: unknown } => ({ name: object.metadata?.name ?? '', data: isJsonObject(object) ? object.data : undefined }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((object) => object.data);
}
