#!/usr/bin/env node
import { runProgram } from './program';

process.exitCode = runProgram(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});
