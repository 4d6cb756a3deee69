import { describe, expect, it } from 'vitest';
import { RuleSuppression } from '../src';
import { evaluateRules } from '../src/rules/engine';
import { JsonObject } from '../src/values/json';
import { printWarnings } from '../src/warnings';
import { modelOf, STORED } from './rules/rule-examples';

const UNPINNED: JsonObject = { ...STORED, replicas: 2 };

function printed(values: JsonObject, ...suppressions: RuleSuppression[]): string {
  let text = '';
  printWarnings(evaluateRules(modelOf(values), suppressions), suppressions, 'berlin/connect', (line) => (text += line));
  return text;
}

describe('what is printed of a deployment', () => {
  it('are its warnings, with the place of the construct, and no errors, which stop the synth', () => {
    const text = printed(UNPINNED);
    expect(text).toContain('warning: CONNECT032 at berlin/connect');
    expect(text).not.toContain('CONNECT031');
  });

  it('is what was silenced, in one line with its reason', () => {
    const text = printed(UNPINNED, { rule: 'CONNECT032', reason: 'the company load balancer keeps sessions' });
    expect(text.split('\n').filter((line) => line.includes('CONNECT032'))).toEqual(['silenced: CONNECT032 at berlin/connect, replicas: the company load balancer keeps sessions']);
  });

  it('is that a rule was silenced for nothing', () => {
    expect(printed({ ...UNPINNED, replicas: 1 }, { rule: 'CONNECT032', reason: 'no longer true' })).toContain('CONNECT032 is silenced at berlin/connect and finds nothing there');
  });

  it('is nothing more of a mistaken suppression, which is an error', () => {
    expect(printed(UNPINNED, { rule: 'CONNECT032', reason: '' })).not.toContain('may go');
  });
});
