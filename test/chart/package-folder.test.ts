import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inPackage, packageFolder } from '../../src/chart/package-folder';
import { PROJECT_ROOT } from '../support/chart-under-test';

describe('the folder of the package', () => {
  it('is found from sources and from compiled code', () => {
    expect(inPackage('charts')).toBe(join(PROJECT_ROOT, 'charts'));
    expect(packageFolder(join(PROJECT_ROOT, 'test/chart'))).toBe(PROJECT_ROOT);
  });

  it('is missing where the library was bundled into a program, and that is said', () => {
    const elsewhere = join(mkdtempSync(join(tmpdir(), 'bundled-')), 'a/b');
    mkdirSync(elsewhere, { recursive: true });
    expect(() => packageFolder(elsewhere)).toThrow(/leave it out of bundles/);
  });
});
