import { describe, expect, it } from 'vitest';
import { previewChart } from '../../../src/rules/chart/preview-chart';
import { evaluateRules } from '../../../src/rules/engine';
import { itHolds, modelOf, STORED } from '../rule-examples';

// No values can violate it: what they look like says nothing of the chart.
itHolds(previewChart, { violated: [], respected: [['values alone', STORED]] });

describe('the preview chart in a program', () => {
  const preview = { ...modelOf(STORED), chartIsPreview: true };

  it('is found, with the line to write instead', () => {
    const found = evaluateRules(preview).findings.filter(({ rule }) => rule === 'CONNECT091');
    expect(found).toMatchObject([{ severity: 'warning', path: 'chart', fix: expect.stringContaining('ChartSource.official()') }]);
    expect(found[0]?.message).toContain('ChartSource.embedded()');
  });

  it('may be meant, with a reason', () => {
    const { findings, suppressed } = evaluateRules(preview, [{ rule: 'CONNECT091', reason: 'a unit test' }]);
    expect(findings.filter(({ rule }) => rule === 'CONNECT091')).toEqual([]);
    expect(suppressed.map(({ reason }) => reason)).toEqual(['a unit test']);
  });
});
