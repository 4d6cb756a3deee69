#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { runProgram } from './program';

// Who reads a part of the output, such as head, is content with it.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

const exitCode = runProgram(process.argv.slice(2), {
  in: () => readFileSync(process.stdin.fd, 'utf8'),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  screen: process.stderr.isTTY ? process.stderr : undefined,
});
void Promise.resolve(exitCode).then((code) => (process.exitCode = code));
