import * as fs from 'node:fs';
import * as path from 'node:path';
import { findHelm } from '../../src/chart/helm-executable';

/** The helm of this machine behind a script that notes each start. */
export class CountingHelm {
  /** What `HELM` must be. */
  public readonly path: string;

  private readonly log: string;

  /** @param folder an empty folder for script and notes */
  public constructor(folder: string) {
    this.path = path.join(folder, 'helm');
    this.log = path.join(folder, 'starts');
    fs.writeFileSync(this.log, '');
    fs.writeFileSync(this.path, `#!/bin/sh\necho "$1" >> '${this.log}'\nexec '${findHelm().path}' "$@"\n`, { mode: 0o755 });
  }

  /** How often `helm template` was started since the last call. */
  public templates(): number {
    const starts = fs.readFileSync(this.log, 'utf8').split('\n').filter((line) => line === 'template').length;
    fs.writeFileSync(this.log, '');
    return starts;
  }
}
