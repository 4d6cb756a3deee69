import { readFileSync, readlinkSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { systemErrorCode } from '../../errors/system-error';

/** Processes for which a file or folder is held. */
interface Owner {
  readonly pids: readonly number[];
  readonly host: string;
}

/** After this time without a sign of life an owner is gone; its machine may have been switched off. */
const SILENCE_MILLISECONDS = 120_000;

/** A machine, or the part of it in which the numbers of processes hold. */
const HOST = `${hostname()} ${pidNamespace()}`.trim();

/** What is written into a file that belongs to these processes of this machine. */
export function ownerText(pids: readonly number[]): string {
  return JSON.stringify({ pids, host: HOST } satisfies Owner);
}

/** Writes a file that says whose something is, and that they are alive; the latter again by each call. */
export function signOfLife(file: string, pids: readonly number[]): void {
  writeFileSync(file, ownerText(pids));
}

/** Whether whoever wrote `file` has ended: by the numbers of the processes on this machine, by its silence on others. */
export function isAbandoned(file: string): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined || Date.now() - stats.mtimeMs > SILENCE_MILLISECONDS) return true;
  const owner = ownerIn(file);
  return owner !== undefined && owner.host === HOST && !owner.pids.some(isAlive);
}

/** Who holds `file`, for people. */
export function ownerTitle(file: string): string {
  const owner = ownerIn(file);
  return owner === undefined ? 'another process' : `process ${owner.pids[0]} on ${owner.host.split(' ')[0]}`;
}

function ownerIn(file: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return systemErrorCode(error) === 'EPERM';
  }
}

function pidNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}
