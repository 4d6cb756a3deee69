import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { DRAIN_SCRIPT } from '../../src/values/drain';
import { programPath } from '../checks/tools';

/** A server that says when it starts and when it is told to stop, and takes a moment for that. */
const SERVER = `trap 'echo stopping; sleep 0.3; echo stopped; exit 7' TERM
echo serving "$1"
while :; do sleep 0.05; done`;

const SHELLS = [['sh'], ['dash'], ['bash'], ['busybox', 'sh']].filter(([program]) => programPath(program) !== undefined);

interface Running {
  readonly said: () => string;
  readonly until: (words: string) => Promise<number>;
  readonly stop: () => void;
  readonly ended: Promise<number | null>;
}

/** `server` below the script, as the kubelet starts it: `command` and then the chart's own arguments. */
function start(shell: readonly string[], drain: number, server: readonly string[]): Running {
  const [program = 'sh', ...options] = shell;
  const process = spawn(program, [...options, '-c', DRAIN_SCRIPT, 'drain', String(drain), ...server]);
  let said = '';
  process.stdout.on('data', (text) => (said += text));
  const until = async (words: string) => {
    while (!said.includes(words)) await new Promise((resolve) => setTimeout(resolve, 10));
    return Date.now();
  };
  return { said: () => said, until, stop: () => process.kill('SIGTERM'), ended: once(process, 'close').then(([code]) => code) };
}

it('is tried in a shell', () => expect(SHELLS.length).toBeGreaterThan(0));

describe.each(SHELLS.map((shell) => ({ shell })))('A server that drains, in $shell', ({ shell }) => {
  it('serves on for the given time after it was told to stop, and ends with the status of the server', async () => {
    const server = start(shell, 1, ['sh', '-c', SERVER, 'server', 'a b']);
    await server.until('serving a b');
    const told = Date.now();
    server.stop();
    const stopping = await server.until('stopping');
    expect(stopping - told).toBeGreaterThanOrEqual(950);
    expect(await server.ended).toBe(7);
    expect(server.said()).toBe('serving a b\nasked to stop: serving for 1 more seconds\nstopping\nstopped\n');
  });

  it('takes a second signal for the same one', async () => {
    const server = start(shell, 1, ['sh', '-c', SERVER, 'server', 'x']);
    await server.until('serving');
    server.stop();
    await server.until('asked to stop');
    server.stop();
    expect(await server.ended).toBe(7);
    expect(server.said().match(/asked to stop/g)).toHaveLength(1);
  });

  it('ends at once with a server that ends by itself', async () => {
    const begun = Date.now();
    expect(await start(shell, 30, ['sh', '-c', 'exit 3']).ended).toBe(3);
    expect(Date.now() - begun).toBeLessThan(5000);
  });

  it('says that a program is missing as the shell says it', async () => {
    expect(await start(shell, 30, ['/nowhere/startup.sh']).ended).toBe(127);
  });
});

describe('The script', () => {
  it('holds nothing that the kubelet, Flux or helm would substitute', () => {
    expect(DRAIN_SCRIPT).not.toMatch(/\$\(|\$\{|\$\$|\{\{/);
  });
});
