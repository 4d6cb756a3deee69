import { App, Chart, Helm } from 'cdk8s';
import { findHelm } from './helm-executable';
import { helmFailure } from './helm-failure';
import { inIsolation } from './isolated-environment';
import { KubernetesObject } from './kubernetes-object';
import { LocalChart } from './local-chart';
import { RenderRequest } from './render-request';

/** The objects of a release, rendered by helm through cdk8s' `Helm` construct. */
export function renderWithHelm(chart: LocalChart, request: RenderRequest): readonly KubernetesObject[] {
  const executable = findHelm().path;
  try {
    return inIsolation(() => {
      const scope = new Chart(new App(), 'release');
      const helm = new Helm(scope, 'helm', {
        chart: chart.path,
        releaseName: request.releaseName,
        namespace: request.namespace,
        values: request.values,
        helmExecutable: executable,
        helmFlags: flags(request),
      });
      return helm.apiObjects.map((object) => object.toJson() as KubernetesObject);
    });
  } catch (error) {
    throw helmFailure(error, { chart: chart.title, releaseName: request.releaseName, at: request.at });
  }
}

function flags(request: RenderRequest): string[] {
  return ['--kube-version', request.kubeVersion, ...request.apiVersions.flatMap((version) => ['--api-versions', version])];
}
