import * as fs from 'node:fs';
import * as path from 'node:path';
import { App, Testing } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { installConnect } from '../examples/quickstart/installation';
import { ChartSource } from '../src';

const DIST = path.join(__dirname, '..', 'dist');

describe('dist/', () => {
  it('holds what the quickstart gives today; "npm run synth" brings it up to date', () => {
    const app: App = Testing.app();
    installConnect(app, ChartSource.embedded());
    app.synth();
    expect(filesIn(DIST)).toEqual(filesIn(app.outdir));
  });

  it('holds manifests only: kubectl, Argo CD and Flux read every file in it', () => {
    for (const name of fs.readdirSync(DIST)) expect(name).toMatch(/^connect-\d0-[a-z]+\.k8s\.yaml$/);
  });
});

function filesIn(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(fs.readdirSync(folder).sort().map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')]));
}
