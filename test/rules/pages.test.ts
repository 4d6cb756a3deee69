import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAGES } from '../../scripts/docs/pages';
import { fault } from '../../src/errors/fault';
import { ErrorCode, REASONS } from '../../src/errors/codes';
import { RULES } from '../../src/rules/engine';
import { findingFault, findingOf } from '../../src/rules/finding';
import { ruleSection } from '../../src/rules/rules-page';

const textOf = (page: string) => readFileSync(PAGES.find(({ path }) => basename(path) === page)?.path ?? '', 'utf8');

describe('pages made from the sources', () => {
  it.each(PAGES.map(({ path, text }) => ({ page: basename(path), text })))('$page is not stale (npm run docs)', ({ page, text }) => {
    expect(textOf(page)).toBe(text);
  });

  it.each(RULES.map((rule) => ({ id: rule.id, rule })))('a finding of $id leads to its section', ({ rule }) => {
    const { see } = findingFault(findingOf(rule, { path: 'replicas', received: '2' }));
    expect(headings('rules.md')).toContain(anchorOf(see, 'docs/rules.md'));
  });

  it.each(Object.keys(REASONS).map((code) => ({ code })))('a mistake of code $code leads to its section', ({ code }) => {
    const { see } = fault(code as ErrorCode, { at: '', what: '', fix: '' });
    expect(headings('errors.md')).toContain(anchorOf(see, 'docs/errors.md'));
  });

  it('say of a rule all that it says of itself', () => {
    for (const rule of RULES) {
      const section = ruleSection(rule);
      for (const words of [rule.id, rule.title, rule.severity, rule.why, rule.fix, rule.documentation]) expect(section).toContain(words);
    }
  });
});

function headings(page: string): readonly string[] {
  return [...textOf(page).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading.toLowerCase());
}

function anchorOf(see: string, page: string): string {
  expect(see.startsWith(`${page}#`)).toBe(true);
  return see.slice(page.length + 1);
}
