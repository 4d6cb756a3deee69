import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { downloadChart, HelmPull, RemoteChart } from '../../src/chart/chart-download';
import { fileDigest } from '../../src/chart/digest';

const chart: RemoteChart = { kind: 'repository', url: 'https://charts.example.com', name: 'rstudio-connect', version: '0.21.0' };

let folder = '';
let pulls: (readonly string[])[] = [];

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'chart-download-'));
  pulls = [];
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

/** A `helm pull` that writes `content` where it is told to. */
function pullOf(content: string): HelmPull {
  return (parameters) => {
    pulls.push(parameters);
    fs.writeFileSync(path.join(parameters[parameters.indexOf('--destination') + 1] ?? '', 'rstudio-connect-0.21.0.tgz'), content);
    return undefined;
  };
}

describe('a remote chart', () => {
  it('is downloaded once, and then taken from the cache', () => {
    const first = downloadChart(chart, folder, pullOf('chart'));
    const second = downloadChart(chart, folder, pullOf('another'));
    expect(second).toBe(first);
    expect(fs.readFileSync(second, 'utf8')).toBe('chart');
    expect(pulls).toHaveLength(1);
    expect(pulls[0]?.slice(0, 5)).toEqual(['rstudio-connect', '--repo', 'https://charts.example.com', '--version', '0.21.0']);
  });

  it('is pulled by its reference from an OCI registry', () => {
    downloadChart({ kind: 'oci', reference: 'oci://registry.example.com/rstudio-connect', version: '0.21.0' }, folder, pullOf('chart'));
    expect(pulls[0]?.slice(0, 3)).toEqual(['oci://registry.example.com/rstudio-connect', '--version', '0.21.0']);
  });

  it('is refused when its archive is not the pinned one', () => {
    const sha256 = 'a'.repeat(64);
    expect(() => downloadChart({ ...chart, sha256 }, folder, pullOf('chart'))).toThrow(/CHART_DIGEST[\s\S]*aaaa/);
  });

  it('is taken when its archive is the pinned one', () => {
    const file = path.join(folder, 'probe');
    fs.writeFileSync(file, 'chart');
    expect(downloadChart({ ...chart, sha256: fileDigest(file) }, folder, pullOf('chart'))).toContain('.tgz');
  });

  it('is refused when the archive in the cache was changed afterwards', () => {
    fs.appendFileSync(downloadChart(chart, folder, pullOf('chart')), 'tampered');
    expect(() => downloadChart(chart, folder, pullOf('chart'))).toThrow(/CHART_DIGEST/);
  });

  it('is downloaded again where the cache has lost its archive', () => {
    fs.rmSync(downloadChart(chart, folder, pullOf('chart')));
    expect(fs.readFileSync(downloadChart(chart, folder, pullOf('chart')), 'utf8')).toBe('chart');
  });

  it('is taken as another process left it, which was faster', () => {
    const slow: HelmPull = (parameters) => {
      downloadChart(chart, folder, pullOf('chart'));
      return pullOf('chart')(parameters);
    };
    expect(fs.readFileSync(downloadChart(chart, folder, slow), 'utf8')).toBe('chart');
  });

  it('that cannot be reached is told with the words of helm and a way out, and leaves nothing behind', () => {
    expect(() => downloadChart(chart, folder, () => 'Error: no such host')).toThrow(/CHART_DOWNLOAD[\s\S]*no such host[\s\S]*ChartSource\.archive/);
    expect(fs.readdirSync(path.join(folder, 'charts'))).toEqual([]);
  });
});
