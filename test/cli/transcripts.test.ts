import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { session } from './session';

const CASES = join(__dirname, 'transcripts');
const PROMPT = '$ cdk8s-posit-connect ';

describe('a session in front of a terminal', () => {
  it.each(readdirSync(CASES).map((name) => ({ name })))('$name', ({ name }) => {
    const folder = join(CASES, name);
    const transcript = readFileSync(join(folder, 'transcript'), 'utf8');
    const commands = transcript.split('\n').filter((line) => line.startsWith(PROMPT)).map((line) => line.slice(PROMPT.length));
    const seen = commands.map((command) => played(command, folder)).join('');
    // After a change of words: TRANSCRIPTS=write npx vitest run test/cli, and read the difference.
    if (process.env.TRANSCRIPTS === 'write') writeFileSync(join(folder, 'transcript'), seen);
    expect(seen).toBe(transcript);
  });
});

function played(command: string, folder: string): string {
  const [words, input] = command.split(' < ');
  const { out, err, exitCode } = session(words.split(' '), folder, input === undefined ? '' : readFileSync(join(folder, input), 'utf8'));
  return `${PROMPT}${command}\n${out}${err}[exit ${exitCode}]\n\n`;
}
