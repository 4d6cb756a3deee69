import { Command, Option } from 'commander';
import { requireImageRegistry } from '../options/image-registry';
import { interruptible } from './app/interruption';
import { mirroredImages } from './app/messages';
import { readProject, requireApp } from './app/project';
import { setConstructsAside, synthesize } from './app/synthesis';
import { IMAGE_FORMATS, imageList, ListedImage } from './images/image-list';
import { objectsIn } from './output/manifest-objects';
import { withRunFolder } from './output/run-folder';
import { spareWorkshop } from './output/spare-workshop';
import { EXIT, ExitWith, Terminal } from './terminal';
import { Unreadable } from './unreadable';

interface Options {
  readonly app?: string;
  readonly registry?: string;
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
    .action((files: readonly string[], options: Options) => {
      const registry = options.registry === undefined ? undefined : requireImageRegistry(options.registry, '--registry');
      const show = (images: readonly ListedImage[]) => shown(images, options, terminal);
      if (files.length > 0) return exitWith(show(imageList(files.flatMap(objectsIn), new Map(), registry)));
      exitWith(interruptible((signal) => imagesOfProgram(options, registry, terminal, signal)).then(show));
    });
}

function imagesOfProgram(options: Options, registry: string | undefined, terminal: Terminal, signal: AbortSignal): Promise<readonly ListedImage[]> {
  const command = requireApp(options, readProject());
  return withRunFolder(spareWorkshop(), async (run) => {
    await synthesize({ command }, run, terminal, signal);
    setConstructsAside(run);
    return imageList(objectsIn(run.manifests), mirroredImages(run.messages), registry);
  });
}

function shown(images: readonly ListedImage[], { format }: Options, terminal: Terminal): number {
  if (images.length === 0) throw new Unreadable('No image is named in these manifests.');
  terminal.out(IMAGE_FORMATS[format](images));
  return EXIT.clean;
}
