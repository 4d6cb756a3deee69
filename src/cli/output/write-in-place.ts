import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** Has `write` make a file beside its place, and moves it there: a kill leaves the old one. */
export function writeInPlace(file: string, write: (file: string) => void): void {
  mkdirSync(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.new`;
  try {
    write(beside);
    renameSync(beside, file);
  } finally {
    if (existsSync(beside)) rmSync(beside);
  }
}
