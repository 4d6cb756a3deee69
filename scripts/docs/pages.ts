import { join } from 'node:path';
import { REASONS } from '../../src/errors/codes';
import { RULES } from '../../src/rules/engine';
import { rulesPage } from '../../src/rules/rules-page';
import { errorsPage } from './errors-page';

/** Pages that are made from the sources: where each lies, and what it says. */
export const PAGES: readonly { readonly path: string; readonly text: string }[] = [
  { path: join(__dirname, '../../docs/errors.md'), text: errorsPage(REASONS) },
  { path: join(__dirname, '../../docs/rules.md'), text: rulesPage(RULES) },
];
