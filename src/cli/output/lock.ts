import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { systemErrorCode } from '../../errors/system-error';
import { Unreadable } from '../unreadable';
import { isAbandoned, ownerText, ownerTitle } from './owner';

const POLL_MILLISECONDS = 20;
const TOLD_AFTER_MILLISECONDS = 1000;
const PATIENCE_MILLISECONDS = 600_000;

/** What file systems say that know no hard links. */
const NO_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/** Runs `work` while no other process of this command has `file`; waits for one that has, and tells `waiting` once. */
export async function withLock<T>(file: string, waiting: (words: string) => void, work: () => T): Promise<T> {
  const start = Date.now();
  let told = false;
  while (!take(file)) {
    const waited = Date.now() - start;
    if (waited > PATIENCE_MILLISECONDS) throw new Unreadable(`${ownerTitle(file)} holds ${file}, and does not let go of it.`);
    if (!told && waited > TOLD_AFTER_MILLISECONDS) {
      waiting(`waiting for ${ownerTitle(file)}, which writes the same folder`);
      told = true;
    }
    await setTimeout(POLL_MILLISECONDS);
  }
  try {
    return work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file: string): boolean {
  const own = `${file}.${process.pid}`;
  const text = ownerText([process.pid]);
  try {
    // Written whole beside its place and linked into it, so that nobody reads half of it.
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(own, text);
    try {
      linkSync(own, file);
    } catch (error) {
      if (!NO_LINKS.has(systemErrorCode(error))) throw error;
      writeFileSync(file, text, { flag: 'wx' });
    }
    return true;
  } catch (error) {
    // Who has just let go of it removes the folder, too.
    if (systemErrorCode(error) === 'ENOENT') return false;
    if (systemErrorCode(error) !== 'EEXIST') throw error;
    removeAbandoned(file);
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

function removeAbandoned(file: string): void {
  const grave = `${file}.${process.pid}.old`;
  try {
    const seen = readFileSync(file, 'utf8');
    if (!isAbandoned(file)) return;
    // Of several who find it abandoned one alone can move it; it may have become another's meanwhile.
    renameSync(file, grave);
    if (readFileSync(grave, 'utf8') !== seen) linkSync(grave, file);
  } catch {
    // Somebody was faster.
  } finally {
    rmSync(grave, { force: true });
  }
}
