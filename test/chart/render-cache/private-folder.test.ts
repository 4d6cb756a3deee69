import { Stats } from 'node:fs';
import { expect, it } from 'vitest';
import { distrustOf } from '../../../src/chart/render-cache/private-folder';

const folder = (mode: number, uid: number, isDirectory = true): Stats => ({ mode, uid, isDirectory: () => isDirectory }) as unknown as Stats;

it.each([
  ['of another user', folder(0o40700, 1001), ['belongs', '1001', '1000']],
  ['in which everybody may write', folder(0o40777, 1000), ['others', 'write', '777']],
  ['in which the group may write', folder(0o40770, 1000), ['others', 'write', '770']],
  ['that is a link or a file', folder(0o100600, 1000, false), ['no', 'folder']],
])('a folder %s is not trusted', (_, stats, words) => {
  for (const word of words) expect(distrustOf(stats, 1000)).toContain(word);
});

it.each([0o40700, 0o40755])('a folder of our own with mode %o is trusted', (mode) => expect(distrustOf(folder(mode, 1000), 1000)).toBeUndefined());

it('where the platform knows no users, a folder is trusted', () => expect(distrustOf(folder(0o40777, 0), undefined)).toEqual(process.getuid ? expect.any(String) : undefined));
