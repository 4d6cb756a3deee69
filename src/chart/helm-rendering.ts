import * as fs from 'node:fs';
import * as path from 'node:path';
import { App, Chart, Helm } from 'cdk8s';
import { JsonObject } from '../values/json';
import { helmFlags, valuesText } from './helm-arguments';
import { findHelm } from './helm-executable';
import { helmFailure } from './helm-failure';
import { inIsolation } from './isolated-environment';
import { KubernetesObject } from './kubernetes-object';
import { readHelmOutput } from './kubernetes-yaml';
import { LocalChart } from './local-chart';
import { RenderRequest } from './render-request';
import { requireWritable } from './writable';

/** The objects of a release, rendered by helm through cdk8s' `Helm` construct. */
export function renderWithHelm(chart: LocalChart, request: RenderRequest): readonly KubernetesObject[] {
  const executable = findHelm().path;
  requireWritable(request.values, 'values', request.at);
  try {
    return inIsolation((folder) => {
      new Helm(new Chart(new App(), 'release'), 'helm', {
        chart: chart.path,
        releaseName: request.releaseName,
        namespace: request.namespace,
        helmExecutable: executable,
        helmFlags: ['--values', valuesFile(request.values, folder), ...helmFlags(request)],
      });
      return readHelmOutput(helmOutput(folder)) as readonly KubernetesObject[];
    });
  } catch (error) {
    throw helmFailure(error, { chart: chart.title, releaseName: request.releaseName, at: request.at, values: request.values });
  }
}

function valuesFile(values: JsonObject, folder: string): string {
  const file = path.join(folder, 'values.json');
  fs.writeFileSync(file, valuesText(values), { mode: 0o600 });
  return file;
}

// `Helm` reads its own file by other rules than Kubernetes does, and some texts do not survive that.
function helmOutput(folder: string): string {
  const [file] = fs.readdirSync(folder, { encoding: 'utf8', recursive: true }).filter((name) => name.endsWith('.yaml'));
  if (file === undefined) throw new Error("cdk8s' Helm construct left no output in its temporary folder");
  return fs.readFileSync(path.join(folder, file), 'utf8');
}
