import { describe, expect, it } from 'vitest';
import { evaluateRules, VALUES_RULES } from '../../src/rules/engine';
import { Finding } from '../../src/rules/finding';
import { valuesModel, ValuesModel } from '../../src/rules/model/values-model';
import { Rule } from '../../src/rules/rule';
import { JsonObject } from '../../src/values/json';
import { chartUnderTest } from '../support/chart-under-test';
import { renderWithHelm } from '../support/helm';

const CHART = chartUnderTest();

/** A deployment that breaks the rule: its name, its values, and the paths that the rule must name. */
type Violated = readonly [name: string, values: JsonObject, ...paths: readonly string[]];

/** A deployment that keeps the rule, as close to a violation as can be. */
type Respected = readonly [name: string, values: JsonObject];

/** Examples of one rule, each of which the official chart, where one is given, judges as our refusals do. */
export function itHolds(rule: Rule<ValuesModel>, examples: { readonly violated: readonly Violated[]; readonly respected: readonly Respected[] }): void {
  const all = [...examples.violated, ...examples.respected];

  describe(`${rule.id}: ${rule.title}`, () => {
    it('is in the catalogue', () => expect(VALUES_RULES).toContain(rule));

    it.each(examples.violated.map(([name, values, ...paths]) => ({ name, values, paths })))('is violated: $name', ({ values, paths }) => {
      const found = matchesOf(rule, values);
      expect(found.map((finding) => finding.path)).toEqual(paths);
      for (const finding of found) expect([finding.message, finding.why, finding.fix].every((text) => text.length > 10)).toBe(true);
    });

    it.each(examples.respected.map(([name, values]) => ({ name, values })))('is kept: $name', ({ values }) => {
      expect(matchesOf(rule, values)).toEqual([]);
    });

    it.skipIf(CHART.isPreview).each(all.map(([name, values]) => ({ name, values })))('helm agrees: $name', ({ values }) => {
      const ours = findingsFor(values).filter((finding) => finding.refusedByChart);
      const { failure } = renderWithHelm({ chart: CHART.path, values });
      expect(failure === undefined, `helm: ${failure ?? 'renders'}\nours: ${ours.map((finding) => finding.message).join('\n')}`).toBe(ours.length === 0);
    });
  });
}

/** The model of a release with `values`, as the tests name it. */
export function modelOf(values: JsonObject): ValuesModel {
  return valuesModel({ values, releaseName: 'connect', namespace: 'posit-connect', connectVersion: '2026.08.0' });
}

/** All findings for `values`. */
export function findingsFor(values: JsonObject): readonly Finding[] {
  return evaluateRules(modelOf(values)).findings;
}

function matchesOf(rule: Rule<ValuesModel>, values: JsonObject): readonly Finding[] {
  return findingsFor(values).filter((finding) => finding.rule === rule.id);
}

/** Storage that satisfies the chart, for examples about something else. */
export const STORED: JsonObject = { sharedStorage: { mount: true, name: 'connect-data' } };

/** The Launcher as the one runner, without storage. */
export const LAUNCHER: JsonObject = { launcher: { enabled: true }, backends: { kubernetes: { enabled: false } } };

/** The Launcher as the one runner, with `settings` of its own and other `values`. */
export function launcher(settings: JsonObject, values: JsonObject = {}): JsonObject {
  return { ...STORED, ...LAUNCHER, launcher: { enabled: true, ...settings }, ...values };
}
