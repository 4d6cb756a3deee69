import * as crypto from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { CacheFiles } from './cache-files';
import { distrustOf } from './private-folder';
import { sealed, unsealed } from './sealed-entry';
import { sweep } from './sweep';

/** Entries lie in so many folders that each can be looked through in no time. */
const FOLDERS = 256;

/**
 * Texts under keys of hexadecimal digits, in a folder that several processes may use at once. It never fails: what cannot
 * be read is not there, and what cannot be written is told once.
 */
export class EntryFolder {
  private trouble?: string;
  private trusted = false;

  /**
   * @param place folder, made when something is first written
   * @param maxBytes how much all entries may take together
   * @param files the file system
   */
  public constructor(
    private readonly place: string,
    private readonly maxBytes: number,
    private readonly files: CacheFiles = fs,
  ) {}

  /** What keeps entries from being written or trusted; undefined while nothing does. */
  public get complaint(): string | undefined {
    return this.trouble;
  }

  /** The text under `key`; undefined when there is none that is whole. */
  public read(key: string): string | undefined {
    const file = this.fileOf(key);
    try {
      if (!this.isTrusted()) return undefined;
      const body = unsealed(key, this.files.readFileSync(file, 'utf8'));
      if (body !== undefined) this.markUsed(file);
      return body;
    } catch {
      return undefined;
    }
  }

  /** Whether something lies under `key`; it may be damaged. */
  public has(key: string): boolean {
    try {
      return this.isTrusted() && this.files.statSync(this.fileOf(key), { throwIfNoEntry: false }) !== undefined;
    } catch {
      return false;
    }
  }

  /** Puts `body` under `key`; others see all of it or nothing. */
  public write(key: string, body: string): void {
    if (this.trouble !== undefined) return;
    const file = this.fileOf(key);
    const folder = path.dirname(file);
    const text = sealed(key, body);
    const incoming = path.join(folder, `.${crypto.randomUUID()}`);
    try {
      this.files.mkdirSync(this.place, { recursive: true, mode: 0o700 });
      if (!this.isTrusted()) return;
      this.files.mkdirSync(folder, { recursive: true, mode: 0o700 });
      if (!sweep(folder, this.maxBytes / FOLDERS - Buffer.byteLength(text), this.files)) return;
      this.files.writeFileSync(incoming, text, { mode: 0o600, flag: 'wx' });
      this.files.renameSync(incoming, file);
    } catch (error) {
      this.trouble = `${this.place} cannot be written: ${error instanceof Error ? error.message : String(error)}`;
      this.discard(incoming);
    }
  }

  private fileOf(key: string): string {
    return path.join(this.place, key.slice(0, 2), key.slice(2));
  }

  private isTrusted(): boolean {
    if (this.trusted) return true;
    const distrust = distrustOf(this.files.lstatSync(this.place));
    if (distrust !== undefined) this.trouble = `${this.place} is not trusted: ${distrust}`;
    this.trusted = distrust === undefined;
    return this.trusted;
  }

  // Where nothing can be written, the order in which entries go does not matter.
  private markUsed(file: string): void {
    try {
      const now = new Date();
      this.files.utimesSync(file, now, now);
    } catch {
      return;
    }
  }

  private discard(file: string): void {
    try {
      this.files.rmSync(file, { force: true });
    } catch {
      return;
    }
  }
}
