#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { runProgram } from './program';

process.exitCode = runProgram(process.argv.slice(2), {
  in: () => readFileSync(process.stdin.fd, 'utf8'),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});
