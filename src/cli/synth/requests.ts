import { Project } from '../app/project';
import { Unreadable } from '../unreadable';

/** What the user asks of `synth`, as the command line gives it. */
export interface SynthOptions {
  readonly app?: string;
  readonly output?: string;
  readonly stdout?: boolean;
  readonly check?: boolean;
  readonly validate: boolean;
  readonly pluginsDir?: string;
  readonly validationReportsOutputFile?: string;
  readonly format?: string;
  readonly chartVersion?: string;
  readonly chartApiVersion?: string;
}

/** Refuses what cannot be done together, and what is left to `cdk8s synth`. */
export function requirePossible({ output, stdout, check, format, chartVersion, chartApiVersion }: SynthOptions, project: Project): void {
  if (stdout && output !== undefined) throw new Unreadable('--stdout and --output exclude each other.');
  if (stdout && check) throw new Unreadable('--check compares with the output folder, and --stdout writes no folder: leave out one of them.');
  const wanted = format ?? project.format ?? 'plain';
  if (wanted === 'plain' && chartVersion === undefined && chartApiVersion === undefined) return;
  throw new Unreadable(`A chart is not made here (${wanted === 'plain' ? '--chart-version, --chart-api-version' : `format ${wanted}`}): the output is plain manifests. For a chart: cdk8s synth --format helm --chart-version 1.0.0`);
}
