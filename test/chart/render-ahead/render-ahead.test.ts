import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { Testing } from 'cdk8s';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { installConnect as aks } from '../../../examples/aks-azure-files-app-gateway/installation';
import { installConnect as eks } from '../../../examples/eks-efs-alb/installation';
import { installConnect as gke } from '../../../examples/gke-filestore/installation';
import { installConnect as local } from '../../../examples/local-execution/installation';
import { installConnect as onPremises } from '../../../examples/nfs-on-premises/installation';
import { installConnect as oidc } from '../../../examples/oidc-external-secrets/installation';
import { installConnect as quickstart } from '../../../examples/quickstart/installation';
import { renderOnce } from '../../../src/chart/cached-rendering';
import { renderWithHelm } from '../../../src/chart/helm-rendering';
import { KubernetesObject } from '../../../src/chart/kubernetes-object';
import { localChart } from '../../../src/chart/local-chart';
import { renderAhead } from '../../../src/chart/render-ahead/render-ahead';
import { RenderRequest } from '../../../src/chart/render-request';
import { JsonObject } from '../../../src/values/json';
import { chartSourceUnderTest } from '../../support/chart-source-under-test';
import { randomChartValues } from '../../support/random-chart-values';
import { capturedStderr } from '../../support/stderr';

capturedStderr();
afterEach(() => vi.unstubAllEnvs());

const SOURCE = chartSourceUnderTest();
const CHART = localChart(SOURCE._location);

function requestOf(values: JsonObject, releaseName: string, changes: Partial<RenderRequest> = {}): RenderRequest {
  return { chart: SOURCE._location, releaseName, namespace: 'posit-connect', values, kubeVersion: '1.34.0', apiVersions: ['monitoring.coreos.com/v1'], cache: { kind: 'off' }, at: releaseName, ...changes };
}

/** The objects, or undefined where there are none to be had. */
function plain(request: RenderRequest): readonly KubernetesObject[] | undefined {
  try {
    return renderWithHelm(CHART, request);
  } catch {
    return undefined;
  }
}

/** The same from the pool, which may leave a release to others. */
function pooled(requests: readonly RenderRequest[]): readonly (readonly KubernetesObject[] | undefined)[] {
  const leave = () => {
    throw new Error('left to others');
  };
  return renderAhead(requests, () => requests.map((request) => {
    try {
      return renderOnce(CHART, request, leave).objects;
    } catch {
      return undefined;
    }
  }));
}

const EXAMPLES = { aks, eks, gke, local, onPremises, oidc, quickstart };

describe('what helms render at once', () => {
  it('is the same, object by object, as what cdk8s makes of every example', () => {
    const requests = Object.entries(EXAMPLES).map(([name, example]) => requestOf(example(Testing.app(), SOURCE).values, name.toLowerCase()));
    const objects = pooled(requests);
    expect(objects.map((each) => (each?.length ?? 0) > 2)).toEqual(requests.map(() => true));
    requests.forEach((request, index) => expect(objects[index]).toStrictEqual(plain(request)));
  });

  it('is the same as what cdk8s makes of random values, and what it refuses is left to it', () => {
    let run = 0;
    fc.assert(fc.property(fc.array(randomChartValues(), { minLength: 3, maxLength: 5 }), (all) => {
      run += 1;
      const requests = all.map((values, index) => requestOf(values as JsonObject, `random-${run}-${index}`));
      expect(pooled(requests)).toStrictEqual(requests.map(plain));
    }), { numRuns: 4, endOnFailure: true });
  }, 240_000);

  it('reads neither the kube context nor the helm settings of the caller', () => {
    const values = { sharedStorage: { mount: true } };
    vi.stubEnv('HELM_NAMESPACE', 'elsewhere');
    vi.stubEnv('KUBECONFIG', '/nowhere');
    const [objects] = pooled([requestOf(values, 'isolated')]);
    vi.unstubAllEnvs();
    expect(objects).toStrictEqual(plain(requestOf(values, 'isolated')));
  });

  it('is forgotten with the work for which it was ordered, and no temporary folder stays', () => {
    const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'ahead-'));
    vi.stubEnv('TMPDIR', temporary);
    const request = requestOf({ sharedStorage: { mount: true } }, 'given-up');
    expect(() => renderAhead([request], () => {
      throw new Error('the program stops');
    })).toThrow('the program stops');
    expect(() => renderOnce(CHART, request, () => {
      throw new Error('left to others');
    })).toThrow('left to others');
    expect(fs.readdirSync(temporary)).toEqual([]);
  });

  it('is left to whoever asks where no thread can be started', () => {
    const request = requestOf({ sharedStorage: { mount: true } }, 'no-threads');
    const objects = renderAhead([request], () => renderOnce(CHART, request, renderWithHelm).objects, () => undefined);
    expect(objects).toStrictEqual(plain(request));
  });
});
