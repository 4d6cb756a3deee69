/** What the operating system calls an error, e.g. `ENOENT`; `undefined` as a word for one of another origin. */
export function systemErrorCode(error: unknown): string {
  return String((error as { readonly code?: unknown } | undefined)?.code);
}
