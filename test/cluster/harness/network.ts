import { execFileSync } from 'node:child_process';

/** Addresses of a cluster that has a network namespace to itself. */
export const NETWORK = {
  /** Of the node, and so of the API server. */
  node: '192.168.77.1',
  pods: '10.244.0.0/24',
  services: '10.96.0.0/16',
} as const;

/** Gives the node its address; nothing outside of the namespace can reach it. */
export function setUpNetwork(): void {
  ip('link', 'set', 'lo', 'up');
  ip('link', 'add', 'node', 'type', 'bridge');
  ip('addr', 'add', `${NETWORK.node}/24`, 'dev', 'node');
  ip('link', 'set', 'node', 'up');
  ip('route', 'add', 'default', 'dev', 'node');
}

function ip(...args: readonly string[]): void {
  execFileSync('ip', args, { stdio: ['ignore', 'ignore', 'inherit'] });
}
