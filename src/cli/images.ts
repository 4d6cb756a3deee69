import { writeFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { LOCK_FILE, lockText, readLock } from '../chart/chart-lock';
import { requireImageRegistry } from '../options/image-registry';
import { interruptible } from './app/interruption';
import { mirroredImages } from './app/messages';
import { readProject, requireApp } from './app/project';
import { fromSynthesis } from './app/synthesized-objects';
import { IMAGE_FORMATS, imageList, ListedImage, withDigests } from './images/image-list';
import { registryDigest } from './images/registry-digest';
import { objectsIn } from './output/manifest-objects';
import { writeInPlace } from './output/write-in-place';
import { EXIT, ExitWith, Terminal } from './terminal';
import { Unreadable } from './unreadable';

interface Options {
  readonly app?: string;
  readonly registry?: string;
  readonly lock?: boolean;
  readonly format: keyof typeof IMAGE_FORMATS;
}

/** Adds `images`, which lists what a cluster pulls. */
export function addImages(program: Command, terminal: Terminal, exitWith: ExitWith): void {
  program
    .command('images')
    .description('list every image: of Connect, content-init, content and its environments, checks')
    .argument('[files...]', 'manifests and folders of them; without any, the program of cdk8s.yaml is run')
    .option('-a, --app <command>', 'command that runs the program (default: app in cdk8s.yaml)')
    .option('--registry <registry>', 'registry to which the images are to be copied (default: imageRegistry of the program)')
    .addOption(new Option('--format <format>', 'text: a name on each line; json; mirror: source and target on each line').choices(Object.keys(IMAGE_FORMATS)).default('text'))
    .addHelpText('after', "\nTo copy them: cdk8s-posit-connect images --format mirror | while read -r source target; do skopeo copy --all docker://$source docker://$target; done")
    .option('--lock', `ask the registries for the digest of each image, and put it into ${LOCK_FILE}`)
    .action((files: readonly string[], options: Options) => exitWith(interruptible((signal) => images(files, options, terminal, signal))));
}

async function images(files: readonly string[], options: Options, terminal: Terminal, signal: AbortSignal): Promise<number> {
  const registry = options.registry === undefined ? undefined : requireImageRegistry(options.registry, '--registry');
  const list = files.length > 0 ? imageList(files.flatMap(objectsIn), new Map(), registry) : await imagesOfProgram(options, registry, terminal, signal);
  if (list.length === 0) throw new Unreadable('No image is named in these manifests.');
  if (options.lock === true) await lockDigests(list, terminal, signal);
  terminal.out(IMAGE_FORMATS[options.format](withDigests(list, readLock()?.images)));
  return EXIT.clean;
}

function imagesOfProgram(options: Options, registry: string | undefined, terminal: Terminal, signal: AbortSignal): Promise<readonly ListedImage[]> {
  const command = requireApp(options, readProject());
  return fromSynthesis({ command }, terminal, signal, (objects, { messages }) => imageList(objects, mirroredImages(messages), registry));
}

async function lockDigests(list: readonly ListedImage[], terminal: Terminal, signal: AbortSignal): Promise<void> {
  const digests: Record<string, string> = {};
  for (const { source } of list) {
    signal.throwIfAborted();
    digests[source] = await registryDigest(source);
  }
  const lock = readLock() ?? { charts: [] };
  for (const [source, digest] of Object.entries(digests)) {
    const before = lock.images?.[source];
    if (before !== undefined && before !== digest) terminal.err(`${source} was ${before}, and is ${digest} now\n`);
  }
  writeInPlace(LOCK_FILE, (file) => writeFileSync(file, lockText({ ...lock, images: digests })));
  terminal.err(`${LOCK_FILE}: ${list.length} digests; commit it\n`);
}
