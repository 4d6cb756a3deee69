/** A release of Connect somewhere in a tag, be it `2026.06.1-ubuntu-24.04` or `jammy-2025.09.0`. */
const IN_TAG = /(?:^|[-_v])(20\d\d\.\d{1,2}\.\d+)/;

/** The release of Connect that the tag of an image names, e.g. `2026.06.1`; undefined where none can be read from it. */
export function versionInTag(tag: string): string | undefined {
  return IN_TAG.exec(tag)?.[1];
}
