import * as fs from 'node:fs';
import * as path from 'node:path';
import { App, AppProps, Chart, Testing, YamlOutputType } from 'cdk8s';
import { Construct } from 'constructs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { KustomizationFile } from '../src';

function appWith(props: AppProps = {}): App {
  return new App({ outdir: Testing.app().outdir, outputFileExtension: '.yaml', ...props });
}

describe('a kustomization.yaml', () => {
  it('lists the files of every Chart of the App, those that come later too, and not itself', () => {
    const app = appWith();
    new Chart(app, 'connect-10-prerequisites');
    new KustomizationFile(app, 'kustomization');
    new Chart(app, 'zebra');
    app.synth();
    expect(fs.readdirSync(app.outdir).sort()).toEqual(['connect-10-prerequisites.yaml', 'kustomization.yaml', 'zebra.yaml']);
    expect(parse(fs.readFileSync(path.join(app.outdir, 'kustomization.yaml'), 'utf8'))).toEqual({
      apiVersion: 'kustomize.config.k8s.io/v1beta1',
      kind: 'Kustomization',
      metadata: { name: 'kustomization' },
      resources: ['connect-10-prerequisites.yaml', 'zebra.yaml'],
    });
  });

  it.each<[string, (app: () => App) => unknown, AppProps]>([
    ['another ending', (app) => new KustomizationFile(app(), 'kustomization'), { outputFileExtension: '.k8s.yaml' }],
    ['one file for all', (app) => new KustomizationFile(app(), 'kustomization'), { yamlOutputType: YamlOutputType.FILE_PER_APP }],
    ['another id', (app) => new KustomizationFile(app(), 'kustomize'), {}],
    ['a place below', (app) => new KustomizationFile(new Construct(app(), 'below'), 'kustomization'), {}],
  ])('is refused where kustomize would not find it: %s', (_name, make, props) => {
    expect(() => make(() => appWith(props))).toThrow(/KUSTOMIZATION_FILE at [\s\S]*kustomization\.yaml[\s\S]*outputFileExtension/);
  });

  it.each<[string, (app: App) => void]>([
    ['one Chart depends on another', (app) => new Chart(app, 'b').addDependency(new Chart(app, 'a'))],
    ['one Chart lies in another', (app) => new Chart(new Chart(app, 'a'), 'b')],
  ])('is refused where cdk8s numbers all files, since %s', (_name, build) => {
    const app = appWith();
    new KustomizationFile(app, 'kustomization');
    build(app);
    expect(() => app.synth()).toThrow(/KUSTOMIZATION_FILE at kustomization: cdk8s numbers/);
  });
});
