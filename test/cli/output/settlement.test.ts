import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSettled, settlement } from '../../../src/cli/output/settlement';
import { readRecord, RECORD_FILE, recordText } from '../../../src/cli/output/written-record';

const PATHS = ['a.yaml', 'b.yaml', 'c.yaml', 'x/a.yaml', 'x/b.yaml', 'notes.txt'];
const files = fc.uniqueArray(fc.tuple(fc.constantFrom(...PATHS), fc.constantFrom('1', '2', '3')), { selector: ([path]) => path }).map((entries) => new Map(entries));
const others = fc.uniqueArray(fc.constantFrom(...PATHS)).map((paths) => new Set(paths));

/** What lies in the folder afterwards. */
function carriedOut(present: ReadonlyMap<string, string>, fresh: ReadonlyMap<string, string>, { kept }: { readonly kept: readonly string[] }): ReadonlyMap<string, string> {
  return new Map([...kept.map((path) => [path, present.get(path) ?? ''] as const), ...fresh]);
}

describe('what becomes of the files of a folder', () => {
  it('leaves what nobody recorded, what was changed by hand, and what is of others', () => {
    fc.assert(fc.property(files, files, files, others, (present, record, fresh, isOthers) => {
      const settled = settlement({ digests: present, record }, fresh, (path) => isOthers.has(path));
      for (const path of settled.removed) {
        expect(record.get(path)).toBe(present.get(path));
        expect(fresh.has(path) || isOthers.has(path)).toBe(false);
      }
      expect([...settled.kept, ...settled.removed].sort()).toEqual([...present.keys()].filter((path) => !fresh.has(path)).sort());
    }));
  });

  it('has all that is fresh, and records it', () => {
    fc.assert(fc.property(files, files, files, (present, record, fresh) => {
      const settled = settlement({ digests: present, record }, fresh);
      const after = carriedOut(present, fresh, settled);
      for (const [path, digest] of fresh) expect([after.get(path), settled.record.get(path)]).toEqual([digest, digest]);
      for (const path of settled.record.keys()) expect(after.has(path)).toBe(true);
    }));
  });

  it('is done at once: a second time nothing changes', () => {
    fc.assert(fc.property(files, files, files, (present, record, fresh) => {
      const first = settlement({ digests: present, record }, fresh);
      const again = settlement({ digests: carriedOut(present, fresh, first), record: first.record }, fresh);
      expect(isSettled(again)).toBe(true);
      expect(recordText(again.record)).toBe(recordText(first.record));
    }));
  });

  it('forgets its own record', () => {
    expect(settlement({ digests: new Map([[RECORD_FILE, '1']]), record: new Map() }, new Map())).toMatchObject({ kept: [], removed: [] });
  });

  it.each([['a', 'a/b.yaml'], ['a/b/c', 'a/b']])('is refused where %s and %s cannot both be', (kept, fresh) => {
    expect(() => settlement({ digests: new Map([[kept, '1']]) }, new Map([[fresh, '1']]))).toThrow('lies where manifests are to be written');
  });

  it('is unknown where nothing was ever written', () => {
    expect(readRecord('/nowhere')).toBeUndefined();
  });
});
