import { cpus } from 'node:os';
import { join, resolve } from 'node:path';

/** One way to the manifests of the same releases, as a command in a process of its own. */
export interface Contestant {
  readonly title: string;
  /** Whether it finds in the cache what it rendered before. */
  readonly warm?: boolean;
  /** Into how many parts the installations are divided, of which it makes one. */
  readonly parts?: number;
  command(place: Place): readonly string[];
}

/** Where a run finds its releases and puts its manifests. */
export interface Place {
  readonly count: number;
  readonly releases: string;
  readonly output: string;
  readonly helm: string;
  /** The compiled programs. */
  readonly programs: string;
}

const ROOT = resolve(__dirname, '../..');
const CHART = join(ROOT, 'charts/connect-preview');
const KUBE_VERSION = '1.34.0';

/** The command line of a compiled program. */
export function program({ programs }: Pick<Place, 'programs'>, name: string, ...rest: readonly string[]): readonly string[] {
  return [process.execPath, join(programs, `${name}.js`), ...rest];
}

export const FLEET_COLD: Contestant = { title: 'fleet, cold', command: (place) => program(place, 'fleet', String(place.count)) };
export const FLEET_WARM: Contestant = { ...FLEET_COLD, title: 'fleet, warm', warm: true };
export const WHOLE_COLD: Contestant = { title: 'synth of a fleet, cold', command: (place) => synth(place) };
export const SHARDS_COLD: readonly Contestant[] = [1, 2].map((shard) => ({ title: `synth --shard ${shard}/2, cold`, parts: 2, command: (place) => synth(place, '--shard', `${shard}/2`) }));
export const ONE_COLD: Contestant = { title: 'PositConnect, cold', command: (place) => program(place, 'posit-connect', String(place.count)) };
export const ONE_WARM: Contestant = { ...ONE_COLD, title: 'PositConnect, warm', warm: true };
export const FROM_MEMORY: Contestant = { title: 'cdk8s, from memory', command: (place) => program(place, 'from-memory', place.releases) };
export const PLAIN: Contestant = { title: 'cdk8s, Helm', command: (place) => program(place, 'plain-helm', place.releases, CHART, place.helm, KUBE_VERSION) };
export const RAW: Contestant = { title: `helm, xargs -P${cpus().length}`, command: (place) => helmTemplate(place, cpus().length) };
export const EMPTY: Contestant = { title: 'empty cdk8s app', command: (place) => program(place, 'empty') };
export const LOADED: Contestant = { title: 'empty, library loaded', command: (place) => program(place, 'empty-with-library') };

// The command that the package brings, without what `npx` takes to find it.
function synth(place: Place, ...options: readonly string[]): readonly string[] {
  const app = program(place, 'fleet', String(place.count)).join(' ');
  return [process.execPath, join(ROOT, 'lib/src/cli/main.js'), 'synth', '--app', app, '--output', join(place.output, 'dist'), ...options];
}

function helmTemplate({ releases, output, helm }: Place, processes: number): readonly string[] {
  const template = `exec "${helm}" template "$0" "${CHART}" -n "$1" -f "$2" --kube-version ${KUBE_VERSION} > "${output}/$0.yaml"`;
  return ['xargs', '-a', join(releases, 'releases.txt'), '-P', String(processes), '-L', '1', 'sh', '-c', template];
}
