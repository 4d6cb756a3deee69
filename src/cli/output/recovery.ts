import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Terminal } from '../terminal';
import { withLock } from './lock';
import { OutputFolder } from './output-folder';
import { removeIfEmpty, sweepRuns } from './run-folder';
import { restoreOutput } from './swap';

/** Runs `work` while nobody else changes the output folder, after what a killed command left is put right. */
export async function withOutput<T>(output: OutputFolder, terminal: Terminal, work: () => T): Promise<T> {
  try {
    return await withLock(join(output.workshop, 'lock'), (words) => terminal.err(`${words}\n`), () => {
      if (restoreOutput(output)) terminal.err(`${output.name}: finished what a killed synth had begun\n`);
      sweepRuns(output.workshop);
      return work();
    });
  } finally {
    removeIfEmpty(output.workshop);
  }
}

/** Puts right what a killed command left of the output folder, if anything. */
export async function recoverOutput(output: OutputFolder, terminal: Terminal): Promise<void> {
  if (existsSync(output.workshop)) await withOutput(output, terminal, () => undefined);
}
