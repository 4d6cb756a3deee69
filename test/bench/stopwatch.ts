import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Contestant, EMPTY, LOADED, Place, program } from './contestants';

/** What one contestant took, each time. */
export interface Measurement {
  readonly seconds: readonly number[];
  /** What the last run printed. */
  readonly told: string;
}

/** Times whole processes, each with an output folder of its own. */
export class Stopwatch {
  /**
   * @param work folder for everything
   * @param programs the compiled programs
   * @param helm the executable
   */
  public constructor(
    private readonly work: string,
    private readonly programs: string,
    private readonly helm: string,
  ) {}

  /** The contestants take turns, so that what the machine does meanwhile falls on all. */
  public race(contestants: readonly Contestant[], count: number, repeats: number): readonly Measurement[] {
    const releases = mkdtempSync(join(this.work, `releases-${count}-`));
    const warmCache = join(releases, 'cache');
    this.run(program({ programs: this.programs }, 'releases', String(count), releases), releases, warmCache);
    const seconds = contestants.map((): number[] => []);
    const told = contestants.map(() => '');
    for (let turn = 0; turn < repeats; turn += 1) {
      contestants.forEach((contestant, index) => {
        const [time, words] = this.time(contestant, count, releases, warmCache);
        seconds[index]?.push(time);
        told[index] = words;
      });
    }
    rmSync(releases, { recursive: true });
    return contestants.map((_, index) => ({ seconds: seconds[index] ?? [], told: told[index] ?? '' }));
  }

  /** What a command prints. */
  public run([command, ...rest]: readonly string[], output: string, cache: string): string {
    const env = { ...process.env, HELM: this.helm, CDK8S_OUTDIR: output, XDG_CACHE_HOME: cache };
    const { status, stdout, stderr } = spawnSync(command ?? '', rest, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: Infinity });
    if (status !== 0) throw new Error(`${command} ${rest.join(' ')}: ${stderr}`);
    return stdout;
  }

  private time(contestant: Contestant, count: number, releases: string, warmCache: string): [number, string] {
    const output = mkdtempSync(join(this.work, 'output-'));
    const cold = join(output, '.cache');
    mkdirSync(cold);
    const place: Place = { count, releases, output, helm: this.helm, programs: this.programs };
    const started = process.hrtime.bigint();
    const told = this.run(contestant.command(place), output, contestant.warm ? warmCache : cold);
    const seconds = Number(process.hrtime.bigint() - started) / 1e9;
    if (contestant !== EMPTY && contestant !== LOADED) requireDeployments(contestant, count, output);
    rmSync(output, { recursive: true });
    return [seconds, told];
  }
}

// A contestant that writes nothing would be fast.
function requireDeployments({ title, parts = 1 }: Contestant, all: number, output: string): void {
  const count = all / parts;
  const files = readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  const written = files.flatMap((file) => readFileSync(join(output, file), 'utf8').match(/^kind: Deployment$/gm) ?? []).length;
  if (written !== count) throw new Error(`${title} wrote ${written} Deployments for ${count} installations`);
}
