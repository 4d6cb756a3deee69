import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { runApp } from '../app/app-run';
import { RunFolder } from '../output/run-folder';
import { Terminal } from '../terminal';
import { Unreadable } from '../unreadable';

/** How the plugins of `cdk8s.yaml` judge the manifests. */
export interface PluginValidation {
  readonly pluginsDir?: string;
  readonly reportsFile?: string;
  /** How the user calls the output folder. */
  readonly outputName: string;
}

const FROM = 'CDK8S_POSIT_CONNECT_MANIFESTS';

/** A program that gives what has been synthesized already. */
const GIVEN = `node -e "fs.cpSync(process.env.${FROM}, process.env.CDK8S_OUTDIR, { recursive: true })"`;

/**
 * Has the project's own cdk8s-cli run the plugins on the manifests of `run`, and shows what they say; whether they are
 * content with them.
 */
export async function pluginsAgree({ pluginsDir, reportsFile, outputName }: PluginValidation, run: RunFolder, terminal: Terminal, signal: AbortSignal): Promise<boolean> {
  if (reportsFile !== undefined && existsSync(reportsFile)) throw new Unreadable(`${reportsFile} is there already, and reports do not replace a file.`);
  const judged = join(dirname(run.manifests), 'judged');
  const reports = join(dirname(run.manifests), 'reports.json');
  const named = (text: string) => text.replaceAll(judged, outputName);
  const options = ['--check-upgrade=false', '--app', GIVEN, '--output', judged, '--validation-reports-output-file', reports, ...(pluginsDir === undefined ? [] : ['--plugins-dir', pluginsDir])];
  let failed: unknown;
  let printed = '';
  await runApp({
    command: [process.execPath, cdk8sCommand(), 'synth', ...options].map(quoted).join(' '),
    outdir: judged,
    variables: { [FROM]: run.manifests },
    printed: (text) => (printed += text),
    started: run.shareWith,
    signal,
  }).catch((error: unknown) => (failed = error));
  signal.throwIfAborted();
  terminal.err(named(printed));
  const judgement = existsSync(reports) ? readFileSync(reports, 'utf8') : undefined;
  if (judgement === undefined && failed !== undefined) throw new Unreadable('The plugins of cdk8s.yaml could not judge the manifests; --no-validate leaves them out.');
  if (judgement !== undefined && reportsFile !== undefined) writeFileSync(reportsFile, named(judgement));
  rmSync(judged, { recursive: true, force: true });
  return failed === undefined;
}

function cdk8sCommand(): string {
  try {
    const file = createRequire(resolve('package.json')).resolve('cdk8s-cli/package.json');
    const { bin } = JSON.parse(readFileSync(file, 'utf8')) as { readonly bin: { readonly cdk8s: string } };
    return join(dirname(file), bin.cdk8s);
  } catch {
    throw new Unreadable('cdk8s.yaml names validations, which are plugins of cdk8s-cli, and that is not installed here: npm install --save-dev cdk8s-cli; or --no-validate.');
  }
}

// For the shell of the platform.
function quoted(text: string): string {
  return process.platform === 'win32' ? `"${text.replaceAll('"', '\\"')}"` : `'${text.replaceAll("'", "'\\''")}'`;
}
