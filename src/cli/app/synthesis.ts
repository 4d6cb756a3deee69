import { existsSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Shard } from '../../chart/shard';
import { SYNTH_VARIABLES } from '../../chart/synth-messages';
import { RunFolder } from '../output/run-folder';
import { Terminal } from '../terminal';
import { runApp } from './app-run';
import { builtMembers } from './messages';
import { newProgress } from './progress';

/** What the user's program is asked for. */
export interface Synthesis {
  /** The command that runs it. */
  readonly command: string;
  readonly shard?: Shard;
  /** Further variables of its environment. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Whether plugins will want to know which construct each object comes from. */
  readonly describesConstructs?: boolean;
}

const POLL_MILLISECONDS = 100;
const CONSTRUCTS = 'construct-metadata.json';

/** Runs the user's program into `run`, and shows how far it is. */
export async function synthesize({ command, shard, variables = {}, describesConstructs = false }: Synthesis, run: RunFolder, terminal: Terminal, signal: AbortSignal): Promise<void> {
  terminal.err(`synthesizing: ${command}\n`);
  const progress = newProgress(terminal);
  const look = () => {
    const { done, total } = builtMembers(run.messages);
    progress.at(done, total);
  };
  const looking = setInterval(look, POLL_MILLISECONDS);
  try {
    await runApp({
      command,
      outdir: run.manifests,
      variables: {
        ...variables,
        [SYNTH_VARIABLES.messages]: run.messages,
        [SYNTH_VARIABLES.shard]: shard === undefined ? '' : `${shard.index}/${shard.count}`,
        CDK8S_RECORD_CONSTRUCT_METADATA: process.env.CDK8S_RECORD_CONSTRUCT_METADATA ?? String(describesConstructs),
      },
      printed: progress.print,
      started: run.shareWith,
      signal,
    });
  } finally {
    clearInterval(looking);
    progress.end();
  }
}

/** Takes away what cdk8s writes for plugins: kubectl fails on it where it lies among the manifests. */
export function setConstructsAside({ manifests }: RunFolder): void {
  const file = join(manifests, CONSTRUCTS);
  if (existsSync(file)) renameSync(file, join(dirname(manifests), CONSTRUCTS));
}
