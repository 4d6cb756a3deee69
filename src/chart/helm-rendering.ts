import * as fs from 'node:fs';
import * as path from 'node:path';
import { App, Chart, Helm } from 'cdk8s';
import { JsonObject } from '../values/json';
import { findHelm } from './helm-executable';
import { helmFailure } from './helm-failure';
import { inIsolation } from './isolated-environment';
import { KubernetesObject } from './kubernetes-object';
import { LocalChart } from './local-chart';
import { RenderRequest } from './render-request';

// JSON may hold these as they are, YAML may not.
const BREAKS_YAML = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** The objects of a release, rendered by helm through cdk8s' `Helm` construct. */
export function renderWithHelm(chart: LocalChart, request: RenderRequest): readonly KubernetesObject[] {
  const executable = findHelm().path;
  try {
    return inIsolation((folder) => {
      const scope = new Chart(new App(), 'release');
      const helm = new Helm(scope, 'helm', {
        chart: chart.path,
        releaseName: request.releaseName,
        namespace: request.namespace,
        helmExecutable: executable,
        helmFlags: ['--values', valuesFile(request.values, folder), ...flags(request)],
      });
      return helm.apiObjects.map((object) => object.toJson() as KubernetesObject);
    });
  } catch (error) {
    throw helmFailure(error, { chart: chart.title, releaseName: request.releaseName, at: request.at, values: request.values });
  }
}

// helm's YAML reader refuses some texts that the writer of cdk8s leaves unescaped; both agree on JSON.
function valuesFile(values: JsonObject, folder: string): string {
  const file = path.join(folder, 'values.json');
  const json = JSON.stringify(values).replace(BREAKS_YAML, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  fs.writeFileSync(file, json, { mode: 0o600 });
  return file;
}

function flags(request: RenderRequest): string[] {
  return ['--kube-version', request.kubeVersion, ...request.apiVersions.flatMap((version) => ['--api-versions', version])];
}
