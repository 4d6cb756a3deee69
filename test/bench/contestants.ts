import { cpus } from 'node:os';
import { join, resolve } from 'node:path';

/** One way to the manifests of the same releases, as a command in a process of its own. */
export interface Contestant {
  readonly title: string;
  command(place: Place): readonly string[];
}

/** Where a run finds its releases and puts its manifests. */
export interface Place {
  readonly count: number;
  readonly releases: string;
  readonly output: string;
  readonly helm: string;
}

const ROOT = resolve(__dirname, '../..');
const CHART = join(ROOT, 'charts/connect-preview');
const KUBE_VERSION = '1.34.0';

/** The command line that runs a TypeScript file of this folder, as `cdk8s.yaml` does. */
export function script(name: string, ...rest: readonly string[]): readonly string[] {
  return [process.execPath, '-r', 'tsx/cjs', join(__dirname, name), ...rest];
}

/** In the order of the table. */
export const CONTESTANTS: readonly Contestant[] = [
  { title: 'PositConnect', command: ({ count }) => script('posit-connect-app.ts', String(count)) },
  { title: 'plain cdk8s Helm', command: ({ releases, helm }) => script('plain-helm-app.ts', releases, CHART, helm, KUBE_VERSION) },
  { title: `helm, xargs -P${cpus().length}`, command: (place) => helmTemplate(place, cpus().length) },
  { title: 'helm, one by one', command: (place) => helmTemplate(place, 1) },
];

function helmTemplate({ releases, output, helm }: Place, processes: number): readonly string[] {
  const template = `exec "${helm}" template "$0" "${CHART}" -n "$1" -f "$2" --kube-version ${KUBE_VERSION} > "${output}/$0.yaml"`;
  return ['xargs', '-a', join(releases, 'releases.txt'), '-P', String(processes), '-L', '1', 'sh', '-c', template];
}
