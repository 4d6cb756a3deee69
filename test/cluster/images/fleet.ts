import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import { ImageLayer, ImageProps } from '../harness/image-archive';
import { withDebianShell } from './connect';

const PROJECT = join(__dirname, '..', '..', '..');
const LIBRARY = 'cdk8s-posit-connect';
const PEERS = ['cdk8s', 'cdk8s-plus-28', 'constructs'];
const REPOSITORY = '/fleet';

/** The repository of a team that has the example of a fleet, with the library as npm packs it, node and helm. */
export function fleetImage(helm: string): ImageProps {
  return {
    names: ['registry.example.com/fleet:1.0.0'],
    fill: (layer) => {
      withDebianShell(layer);
      layer.program(process.execPath, '/usr/bin/node');
      layer.program(helm, '/usr/bin/helm');
      npm(layer);
      library(layer);
      withDependencies(PEERS).forEach((name) => layer.folder(packageFolder(name), join(REPOSITORY, 'node_modules', name)));
      layer.file(`${REPOSITORY}/package.json`, JSON.stringify({ name: 'fleet', private: true }));
      ['fleet', 'main'].forEach((name) => layer.file(`${REPOSITORY}/${name}.js`, compiledExample(name)));
    },
  };
}

function npm(layer: ImageLayer): void {
  const npx = realpathSync(execFileSync('sh', ['-c', 'command -v npx'], { encoding: 'utf8' }).trim());
  layer.folder(dirname(dirname(npx)), '/usr/lib/node_modules/npm');
  layer.link('/usr/bin/npx', '../lib/node_modules/npm/bin/npx-cli.js');
}

function library(layer: ImageLayer): void {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  const archive = execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], { cwd: PROJECT, encoding: 'utf8' }).trim();
  execFileSync('tar', ['--extract', '--file', join(folder, archive), '--directory', folder]);
  const place = `${REPOSITORY}/node_modules/${LIBRARY}`;
  layer.folder(join(folder, 'package'), place);
  layer.file(`${REPOSITORY}/node_modules/.bin/${LIBRARY}`, `#!/bin/sh\nexec node ${place}/lib/src/cli/main.js "$@"\n`, 0o755);
}

/** Names of packages and of what they need that is not within them. */
function withDependencies(names: readonly string[], known: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  return names.filter((name) => !known.has(name)).reduce((all, name) => withDependencies(dependenciesOf(name), new Set([...all, name])), known);
}

function dependenciesOf(name: string): readonly string[] {
  const { dependencies = {}, bundledDependencies = [] } = JSON.parse(readFileSync(join(packageFolder(name), 'package.json'), 'utf8'));
  return Object.keys(dependencies).filter((dependency) => !bundledDependencies.includes(dependency));
}

function packageFolder(name: string): string {
  return join(PROJECT, 'node_modules', name);
}

function compiledExample(name: string): string {
  const source = readFileSync(join(PROJECT, 'examples', 'fleet', `${name}.ts`), 'utf8');
  const { outputText } = transpileModule(source, { compilerOptions: { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022 } });
  return outputText.replace('../../src', LIBRARY);
}
