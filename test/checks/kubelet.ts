import { spawn } from 'node:child_process';
import { k8s } from 'cdk8s-plus-28';
import { CheckJob } from '../../src/checks/check-job';

/** What a node and its cluster give to a pod. */
export interface Surroundings {
  /** Values of Secrets: name, key. */
  readonly secrets?: { readonly [name: string]: { readonly [key: string]: string } };
  /** Folders of this machine by the path at which the pod sees them. */
  readonly folders?: { readonly [mountPath: string]: string };
  /** Fields of the pod by their path. */
  readonly fields?: { readonly [fieldPath: string]: string };
  /** Variables that Kubernetes sets by itself. */
  readonly variables?: { readonly [name: string]: string };
  /** What the image has under the name of the shell, e.g. `['busybox', 'sh']`. */
  readonly shell?: readonly string[];
  /** A folder whose programs come before those of the machine. */
  readonly programs?: string;
  /** Command that starts the container, e.g. in a mount namespace of its own. */
  readonly runtime?: readonly string[];
  readonly userId?: number;
}

/** How a container ended. */
export interface Outcome {
  readonly code: number | null;
  readonly log: string;
}

/** A container that was started; `stop` does what the kubelet does at the end of a pod's time. */
export interface RunningPod {
  readonly outcome: Promise<Outcome>;
  readonly stop: () => void;
}

/** Starts the container of `job` as a local process, with command, arguments and variables as the kubelet resolves them. */
export function startPod(job: CheckJob, around: Surroundings = {}): RunningPod {
  const container = onlyContainer(job);
  const variables = resolveVariables(container, around);
  const [shell, ...rest] = [...(container.command ?? []), ...(container.args ?? [])].map((text) => expand(text, variables));
  const [program, ...args] = [...(around.runtime ?? []), ...(around.shell ?? [shell]), ...rest.map((text) => pathHere(text, around))];
  const PATH = [around.programs, process.env.PATH].filter(Boolean).join(':');
  const child = spawn(program, args, {
    env: { PATH, ...seenHere(variables, around) },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(around.userId === undefined ? {} : { uid: around.userId, gid: around.userId }),
  });
  let log = '';
  child.stdout.on('data', (chunk) => (log += chunk));
  child.stderr.on('data', (chunk) => (log += chunk));
  const overdue = setTimeout(() => child.kill('SIGKILL'), 50_000);
  const outcome = new Promise<Outcome>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, log }));
  }).finally(() => clearTimeout(overdue));
  return { outcome, stop: () => child.kill('SIGTERM') };
}

/** Runs the container of `job` to its end. */
export function runPod(job: CheckJob, around?: Surroundings): Promise<Outcome> {
  return startPod(job, around).outcome;
}

/** The one container of the Job's pods. */
export function onlyContainer(job: CheckJob): k8s.Container {
  const containers = job.spec.template.spec?.containers ?? [];
  if (containers.length !== 1) throw new Error(`${job.name} has ${containers.length} containers`);
  return containers[0];
}

/** `$(NAME)` and `$$` in commands, arguments and variables, by the rules of the Kubernetes API's documentation. */
export function expand(text: string, variables: ReadonlyMap<string, string>): string {
  return text.replace(/\$(\$|\(([^)]*)\))/g, (whole, what: string, name?: string) => {
    if (what === '$') return '$';
    return name === undefined ? whole : (variables.get(name) ?? whole);
  });
}

function resolveVariables(container: k8s.Container, around: Surroundings): ReadonlyMap<string, string> {
  const variables = new Map(Object.entries(around.variables ?? {}));
  for (const { name, value, valueFrom } of container.env ?? []) {
    const found = valueFrom === undefined ? expand(value ?? '', variables) : lookUp(name, valueFrom, around);
    if (found !== undefined) variables.set(name, found);
  }
  return variables;
}

function lookUp(name: string, source: k8s.EnvVarSource, around: Surroundings): string | undefined {
  const { secretKeyRef, fieldRef } = source;
  const found = secretKeyRef
    ? around.secrets?.[secretKeyRef.name ?? '']?.[secretKeyRef.key]
    : around.fields?.[fieldRef?.fieldPath ?? ''];
  if (found === undefined && secretKeyRef?.optional !== true) throw new Error(`CreateContainerConfigError: nothing for ${name}`);
  return found;
}

function seenHere(variables: ReadonlyMap<string, string>, { folders = {} }: Surroundings): Record<string, string> {
  return Object.fromEntries([...variables].map(([name, value]) => [name, pathHere(value, { folders })]));
}

function pathHere(value: string, { folders = {} }: Surroundings): string {
  const mountPath = Object.keys(folders).find((path) => value === path || value.startsWith(`${path}/`));
  return mountPath === undefined ? value : folders[mountPath] + value.slice(mountPath.length);
}
