import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** An image of one layer. */
export interface ImageProps {
  /** As manifests name it, e.g. `busybox:1.37`. */
  readonly names: readonly string[];
  readonly environment?: readonly string[];
  readonly entrypoint?: readonly string[];
  readonly command?: readonly string[];
  readonly user?: string;
  /** Fills the layer. */
  readonly fill: (layer: ImageLayer) => void;
}

/** The files of an image. */
export class ImageLayer {
  public constructor(public readonly root: string) {}

  /** A file of this text. */
  public file(path: string, text: string, mode = 0o644): void {
    const target = this.target(path);
    writeFileSync(target, text);
    chmodSync(target, mode);
  }

  /** A link to `to`. */
  public link(path: string, to: string): void {
    symlinkSync(to, this.target(path));
  }

  /** A folder that everyone may write to. */
  public openFolder(path: string): void {
    mkdirSync(join(this.root, path), { recursive: true });
    chmodSync(join(this.root, path), 0o1777);
  }

  /** A program of this machine with the libraries that it is linked with. */
  public program(source: string, path = source): void {
    copyFileSync(realpathSync(source), this.target(path));
    chmodSync(join(this.root, path), 0o755);
    this.libraries(source);
  }

  /** A folder of this machine, links followed. */
  public folder(source: string, path = source): void {
    cpSync(source, this.target(path), { recursive: true, dereference: true });
  }

  /** The libraries that `source` is linked with. */
  public libraries(source: string): void {
    const output = execFileSync('sh', ['-c', 'ldd "$1" 2>/dev/null || true', 'sh', source], { encoding: 'utf8' });
    const paths = [...output.matchAll(/(?:=> )?(\/\S+) \(0x/g)].map(([, path]) => path);
    paths.filter((path): path is string => path !== undefined && !existsSync(join(this.root, path))).forEach((path) => copyFileSync(realpathSync(path), this.target(path)));
  }

  private target(path: string): string {
    const target = join(this.root, path);
    mkdirSync(dirname(target), { recursive: true });
    return target;
  }
}

/** Writes the archive of an image, as `docker save` does, and gives its path. */
export function imageArchive(props: ImageProps, folder: string): string {
  const id = createHash('sha256').update(props.names.join()).digest('hex').slice(0, 12);
  const work = join(folder, id);
  const layer = new ImageLayer(join(work, 'rootfs'));
  mkdirSync(layer.root, { recursive: true });
  props.fill(layer);
  execFileSync('tar', ['--create', '--file', join(work, 'layer.tar'), '--numeric-owner', '--directory', layer.root, '.']);
  const digest = createHash('sha256').update(readFileSync(join(work, 'layer.tar'))).digest('hex');
  writeFileSync(join(work, 'config.json'), JSON.stringify(configuration(props, digest)));
  writeFileSync(join(work, 'manifest.json'), JSON.stringify([{ Config: 'config.json', RepoTags: props.names.map(fullName), Layers: ['layer.tar'] }]));
  const archive = join(folder, `${id}.tar`);
  execFileSync('tar', ['--create', '--file', archive, '--directory', work, 'manifest.json', 'config.json', 'layer.tar']);
  rmSync(work, { recursive: true });
  return archive;
}

function configuration(props: ImageProps, layer: string): object {
  return {
    architecture: process.arch === 'arm64' ? 'arm64' : 'amd64',
    os: 'linux',
    config: {
      Env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', ...(props.environment ?? [])],
      Entrypoint: props.entrypoint,
      Cmd: props.command,
      User: props.user,
    },
    rootfs: { type: 'layers', diff_ids: [`sha256:${layer}`] },
  };
}

// containerd knows an image by the name that Docker's short names stand for.
function fullName(name: string): string {
  const [first = '', ...rest] = name.split('/');
  if (rest.length > 0 && /[.:]|^localhost$/.test(first)) return name;
  return `docker.io/${rest.length === 0 ? 'library/' : ''}${name}`;
}
