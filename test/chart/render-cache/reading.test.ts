import * as crypto from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { expect, it } from 'vitest';
import { READING } from '../../../src/chart/render-cache/render-key';

/** What decides how helm is called and how its output becomes objects. */
const SOURCES = ['helm-arguments.ts', 'helm-rendering.ts', 'kubernetes-yaml.ts'];

it('what was kept is not found by a library that reads otherwise: raise READING with a change of these files', () => {
  const texts = SOURCES.map((name) => fs.readFileSync(path.join(__dirname, '../../../src/chart', name), 'utf8'));
  const digest = crypto.createHash('sha256').update(texts.join()).digest('hex').slice(0, 16);
  expect({ READING, digest }).toMatchSnapshot();
});
