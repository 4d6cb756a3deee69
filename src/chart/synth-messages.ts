import * as fs from 'node:fs';
import * as path from 'node:path';
import { Shard, shardIn } from './shard';

/** What `cdk8s-posit-connect synth` tells the program that it runs. */
export const SYNTH_VARIABLES = {
  /** Folder into which the program writes what the command asks it. */
  messages: 'CDK8S_POSIT_CONNECT_MESSAGES',
  /** The part of a fleet that is to be synthesized, e.g. `2/8`. */
  shard: 'CDK8S_POSIT_CONNECT_SHARD',
} as const;

/** Files in the folder of messages: a line for each member, a letter for each that is built, and a line for each image that is mirrored. */
export const MESSAGE_FILES = { members: 'members', built: 'built', images: 'images' } as const;

/** The part of a fleet that the command asks for; undefined for all of it. */
export function askedShard(): Shard | undefined {
  return shardIn(process.env[SYNTH_VARIABLES.shard] ?? '');
}

/** Tells the command which members the fleet has. */
export function tellMembers(paths: readonly string[]): void {
  tell(MESSAGE_FILES.members, paths.map((each) => `${each}\n`).join(''));
}

/** Tells the command that one more member is built. */
export function tellBuilt(): void {
  tell(MESSAGE_FILES.built, '.');
}

/** Tells the command from where each mirrored image comes: source and target. */
export function tellImages(mirrored: ReadonlyMap<string, string>): void {
  tell(MESSAGE_FILES.images, [...mirrored].map(([source, target]) => `${source} ${target}\n`).join(''));
}

function tell(file: string, text: string): void {
  const folder = process.env[SYNTH_VARIABLES.messages];
  if (!folder || text === '') return;
  try {
    fs.appendFileSync(path.join(folder, file), text);
  } catch {
    // Whoever asked is gone, and nobody waits for an answer.
  }
}
