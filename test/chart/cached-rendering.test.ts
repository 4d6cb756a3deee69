import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderOnce } from '../../src/chart/cached-rendering';
import { renderWithHelm } from '../../src/chart/helm-rendering';
import { LocalChart } from '../../src/chart/local-chart';
import { RenderRequest } from '../../src/chart/render-request';
import { JsonObject } from '../../src/values/json';
import { chartUnderTest, PREVIEW_CHART } from '../support/chart-under-test';
import { randomChartValues } from '../support/random-chart-values';

const CHART: LocalChart = { path: chartUnderTest().path, title: 'the chart under test' };

let folder: string;
beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cached-'))));
afterEach(() => {
  vi.unstubAllEnvs();
  fs.rmSync(folder, { recursive: true, force: true });
});

function requestOf(values: JsonObject, changes: Partial<RenderRequest> = {}): RenderRequest {
  const cache = { kind: 'folder', path: folder, maxBytes: 1 << 28 } as const;
  return { chart: { kind: 'embedded' }, releaseName: 'connect', namespace: 'posit-connect', values, kubeVersion: '1.34.0', apiVersions: [], cache, at: 'connect', ...changes };
}

function never(): never {
  throw new Error('rendered again');
}

function kept(): readonly string[] {
  return fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => fs.readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));
}

/** What another process finds on the disk. */
function elsewhere(request: RenderRequest): unknown {
  const program = `
    require('tsx/cjs');
    const { renderOnce } = require('./src/chart/cached-rendering');
    const [chart, request] = JSON.parse(process.argv[1]);
    const never = () => { throw new Error('rendered again'); };
    process.stdout.write(JSON.stringify(renderOnce(chart, request, never).objects));
  `;
  return JSON.parse(execFileSync(process.execPath, ['-e', program, JSON.stringify([CHART, request])], { encoding: 'utf8', maxBuffer: 1 << 26 }));
}

const VALUES = { sharedStorage: { mount: true, name: 'connect-data' } };

describe('what was rendered before', () => {
  it('is the same, object by object, as what helm gives, whatever the values', () => {
    fc.assert(fc.property(randomChartValues(), (values) => {
      const request = requestOf(values as JsonObject);
      let plain;
      try {
        plain = renderWithHelm(CHART, request);
      } catch {
        fc.pre(false);
      }
      const first = renderOnce(CHART, request, renderWithHelm);
      first.keep();
      expect(first.objects).toEqual(plain);
      expect(renderOnce(CHART, request, never).objects).toStrictEqual(plain);
    }), { numRuns: 15 });
  }, 240_000);

  it('is read by another process, without helm', () => {
    const request = requestOf(VALUES);
    const rendered = renderOnce(CHART, request, renderWithHelm);
    rendered.keep();
    expect(elsewhere(request)).toEqual(rendered.objects);
  });

  it('belongs to whoever asked: what one does to it, no other sees', () => {
    const request = requestOf(VALUES);
    const [first, second] = [renderOnce(CHART, request, renderWithHelm), renderOnce(CHART, request, never)];
    expect(first.objects[0]).toEqual(second.objects[0]);
    expect(first.objects[0]).not.toBe(second.objects[0]);
  });

  it.each<[string, Partial<RenderRequest>]>([
    ['release name', { releaseName: 'other' }],
    ['namespace', { namespace: 'other' }],
    ['value', { values: { ...VALUES, replicas: 2 } }],
    ['Kubernetes version', { kubeVersion: '1.33.0' }],
    ['API version', { apiVersions: ['monitoring.coreos.com/v1'] }],
  ])('is not taken for another %s', (_, change) => {
    renderOnce(CHART, requestOf(VALUES), renderWithHelm).keep();
    expect(() => renderOnce(CHART, requestOf(VALUES, change), never)).toThrow('rendered again');
  });

  it('is not taken for a chart in which one byte has changed, even in the same second', () => {
    const copy = path.join(folder, 'chart');
    fs.cpSync(PREVIEW_CHART.path, copy, { recursive: true });
    const chart = { path: copy, title: 'a copy' };
    const rendered = renderOnce(chart, requestOf(VALUES), renderWithHelm);
    const values = path.join(copy, 'values.yaml');
    fs.writeFileSync(values, `${fs.readFileSync(values, 'utf8')}\n`);
    expect(() => renderOnce(chart, requestOf(VALUES), never)).toThrow('rendered again');
    expect(rendered.objects.length).toBeGreaterThan(0);
  });

  it('is not taken for another helm', () => {
    renderOnce(CHART, requestOf(VALUES), renderWithHelm).keep();
    const helm = path.join(folder, 'helm');
    fs.writeFileSync(helm, '#!/bin/sh\necho v3.99.0\n', { mode: 0o755 });
    vi.stubEnv('HELM', helm);
    expect(() => renderOnce(CHART, requestOf(VALUES), never)).toThrow('rendered again');
  });
});

describe('on the disk is kept', () => {
  it('nothing before somebody has seen that there is no secret in it', () => {
    renderOnce(CHART, requestOf(VALUES), renderWithHelm);
    expect(kept()).toEqual([]);
  });

  it('nothing of a release with a Secret, whoever says so', () => {
    const values = { ...VALUES, extraObjects: [{ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'a' }, stringData: { password: 'Tr0ub4dor' } }] };
    renderOnce(CHART, requestOf(values), renderWithHelm).keep();
    expect(kept()).toEqual([]);
  });

  it('nothing that JSON would change', () => {
    const odd = [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data: { a: Number.POSITIVE_INFINITY } }];
    renderOnce(CHART, requestOf(VALUES, { namespace: 'infinite' }), () => odd).keep();
    expect(kept()).toEqual([]);
  });

  it.each([
    ['RenderCache.off()', () => ({ cache: { kind: 'off' } as const })],
    ['CDK8S_POSIT_CONNECT_RENDER_CACHE=off', () => (vi.stubEnv('CDK8S_POSIT_CONNECT_RENDER_CACHE', 'off'), {})],
  ])('nothing with %s', (_, change) => {
    renderOnce(CHART, requestOf(VALUES, change()), renderWithHelm).keep();
    expect(kept()).toEqual([]);
  });

  it('what two processes render at once, whole', () => {
    const program = `
      require('tsx/cjs');
      const { renderOnce } = require('./src/chart/cached-rendering');
      const { renderWithHelm } = require('./src/chart/helm-rendering');
      const [chart, request] = JSON.parse(process.argv[1]);
      for (let replicas = 1; replicas <= 4; replicas += 1) renderOnce(chart, { ...request, values: { ...request.values, replicas } }, renderWithHelm).keep();
    `;
    const script = '"$0" -e "$1" "$2" & first=$!; "$0" -e "$1" "$2" && wait $first';
    execFileSync('sh', ['-c', script, process.execPath, program, JSON.stringify([CHART, requestOf(VALUES)])]);
    for (const replicas of [1, 2, 3, 4]) {
      const request = requestOf({ ...VALUES, replicas });
      expect(renderOnce(CHART, request, never).objects).toStrictEqual(renderWithHelm(CHART, request));
    }
  });
});
