import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

/** A program that stands in for helm. */
export interface FakeHelm {
  /** What `HELM` must be. */
  readonly path: string;
  /** Whether it was asked for more than its version. */
  readonly rendered: () => boolean;
}

/** Stand-ins for helm, in a folder of their own that `remove` takes away. */
export class FakeHelms {
  private readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), 'fake-helm-'));

  /** A helm that tells this version, notes any other call, and fails it with these words. */
  public of(version: string, words = 'boom'): FakeHelm {
    const place = fs.mkdtempSync(path.join(this.folder, 'helm-'));
    const script = path.join(place, 'helm');
    const lines = ['#!/bin/sh', `if [ "$1" = version ]; then echo ${version}; exit 0; fi`, `touch ${place}/rendered`, `echo '${words}' >&2`, 'exit 1', ''];
    fs.writeFileSync(script, lines.join('\n'), { mode: 0o755 });
    return { path: script, rendered: () => fs.existsSync(path.join(place, 'rendered')) };
  }

  public remove(): void {
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}
