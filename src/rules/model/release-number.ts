/** A version of Connect, as the chart compares it. */
export interface ReleaseNumber {
  readonly parts: readonly [number, number, number];
  /** Whether it names a build before the release, e.g. `2026.09.0-dev`. */
  readonly preview: boolean;
}

const FORM = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;

/** The number in `version`, e.g. `2026.08.0`; undefined for anything else. */
export function releaseNumber(version: string): ReleaseNumber | undefined {
  const found = FORM.exec(version);
  if (found === null) return undefined;
  const [, year, month = '0', patch = '0', preview] = found;
  return { parts: [Number(year), Number(month), Number(patch)], preview: preview !== undefined };
}

/** Whether `version` came before `other`. */
export function isOlder(version: ReleaseNumber, other: ReleaseNumber['parts']): boolean {
  const different = version.parts.findIndex((part, index) => part !== other[index]);
  return different >= 0 && version.parts[different] < other[different];
}
