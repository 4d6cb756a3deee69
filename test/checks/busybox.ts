import { programFolder, programPath } from './tools';

/** Where this machine has busybox; undefined where it has none. */
const busybox = programPath('busybox');

/** Shells that a check for busybox must do with, and whether this machine has each. */
export const SHELLS: readonly (readonly [name: string, shell: readonly string[], available: boolean])[] = [
  ['busybox ash', [busybox ?? 'busybox', 'sh'], busybox !== undefined],
  ['dash', ['dash'], busybox !== undefined && programPath('dash') !== undefined],
];

/** A folder in which the tools of a busybox image are, and no others. */
export function busyboxTools(...applets: readonly string[]): string {
  return programFolder(Object.fromEntries(applets.map((applet) => [applet, busybox ?? ''])));
}
