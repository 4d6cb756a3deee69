import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { systemErrorCode } from '../../errors/system-error';
import { isAbandoned, signOfLife } from './owner';

/** A folder in which one run of the user's program writes. */
export interface RunFolder {
  /** Where the program writes its manifests. */
  readonly manifests: string;
  /** Where it tells how far it is, and what else it has to say to the command. */
  readonly messages: string;
  /** Counts a further process as owner of the folder: it may outlive this one. */
  readonly shareWith: (pid: number) => void;
}

const OWNER = '.owner';
const SIGN_MILLISECONDS = 5000;

/** Runs `work` with a folder of its own in `workshop`, and removes it afterwards, whatever happens. */
export async function withRunFolder<T>(workshop: string, work: (run: RunFolder) => Promise<T>): Promise<T> {
  const folder = join(workshop, `run-${randomBytes(6).toString('hex')}`);
  // Signed before it is made, so that what is left of it has a name on it.
  const pids = [process.pid];
  const sign = () => signOfLife(`${folder}${OWNER}`, pids);
  inWorkshop(workshop, sign);
  sweepRuns(workshop);
  const signs = setInterval(sign, SIGN_MILLISECONDS);
  try {
    const messages = join(folder, 'messages');
    mkdirSync(messages, { recursive: true });
    return await work({
      manifests: join(folder, 'manifests'),
      messages,
      shareWith: (pid) => {
        pids.push(pid);
        sign();
      },
    });
  } finally {
    clearInterval(signs);
    removeRun(folder);
    removeIfEmpty(workshop);
  }
}

// Another run may remove the workshop as empty at any time.
function inWorkshop<T>(workshop: string, write: () => T): T {
  for (let attempt = 0; ; attempt++) {
    try {
      mkdirSync(workshop, { recursive: true });
      return write();
    } catch (error) {
      if (systemErrorCode(error) !== 'ENOENT' || attempt === 10) throw error;
    }
  }
}

/** Removes from `workshop` what killed runs have left. */
export function sweepRuns(workshop: string): void {
  for (const name of readdirSync(workshop)) {
    const path = join(workshop, name);
    if (name.startsWith('run-') && name.endsWith(OWNER) && isAbandoned(path)) removeRun(path.slice(0, -OWNER.length));
    if (name.startsWith('lock.') && isAbandoned(path)) rmSync(path, { force: true });
  }
}

/** Removes a workshop in which nothing lies any more. */
export function removeIfEmpty(workshop: string): void {
  try {
    rmdirSync(workshop);
  } catch {
    // Another run is at work there.
  }
}

function removeRun(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  rmSync(`${folder}${OWNER}`, { force: true });
}
