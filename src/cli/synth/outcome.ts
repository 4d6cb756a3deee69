import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findingFault, Finding } from '../../rules/finding';
import { formatFault } from '../../errors/fault';
import { fileTree, isManifest } from '../output/file-tree';
import { OutputFolder } from '../output/output-folder';
import { isSettled, Settlement, settlement } from '../output/settlement';
import { swapIn } from '../output/swap';
import { digestOf, readRecord, recordText } from '../output/written-record';
import { EXIT, Terminal } from '../terminal';
import { manifestStream } from './manifest-stream';
import { Division } from './others-files';
import { refusedChanges } from './refused-changes';
import { changedFiles, summary } from './summary';

/** What has been synthesized, and where it is to go. */
export interface Synthesized {
  /** Folder in which the program has written. */
  readonly manifests: string;
  readonly division: Division;
  readonly output: OutputFolder;
  /** Rules whose findings do not keep the manifests from being written. */
  readonly accepted: ReadonlySet<string>;
  readonly terminal: Terminal;
}

/** Writes all manifests to standard output as one text. */
export function printed({ manifests, division, terminal }: Omit<Synthesized, 'output'>): number {
  const files = division.own.filter(isManifest).filter((file) => !division.isOthers(file));
  terminal.out(manifestStream(files.map((file) => readFileSync(join(manifests, file), 'utf8'))));
  return EXIT.clean;
}

/** Tells which files of the output folder are not as they would be written now. */
export function compared(synthesized: Synthesized): number {
  const { output, terminal } = synthesized;
  const settled = settle(synthesized);
  // Who wrote what is not known there; a manifest that nobody would write now is most likely left over.
  const leftOver = readRecord(output.path) === undefined ? settled.kept.filter(isManifest).filter((file) => !synthesized.division.isOthers(file)) : [];
  const stale = changedFiles({ ...settled, removed: [...settled.removed, ...leftOver] });
  if (stale.length === 0) {
    terminal.err(`${output.name} is up to date\n`);
    return EXIT.clean;
  }
  terminal.err([`${output.name} is stale: ${stale.length} file${stale.length === 1 ? ' is' : 's are'} not as synthesized now (+ missing, ~ different, - no longer made)`, ...stale, ''].join('\n'));
  return EXIT.findings;
}

/** Puts the manifests into the place of the old ones, unless a rule objects to what changes. */
export function written(synthesized: Synthesized): number {
  const { manifests, division, output, terminal } = synthesized;
  const settled = settle(synthesized);
  for (const remark of settled.remarks) terminal.err(`${remark}\n`);
  const findings = refusedChanges(settled, output.path, manifests);
  for (const finding of findings) terminal.err(`${findingText(finding, synthesized)}\n`);
  const stopping = findings.find((finding) => stops(finding, synthesized));
  if (stopping !== undefined) {
    terminal.err(`${output.name} stays as it was. Where you have dealt with it in the cluster: --accept ${stopping.rule}\n`);
    return EXIT.findings;
  }
  if (!isSettled(settled) || recordText(settled.record) !== recordText(readRecord(output.path) ?? new Map<string, string>())) {
    for (const file of fileTree(manifests).files.filter(division.isOthers)) rmSync(join(manifests, file));
    swapIn({ output, fresh: manifests, staying: { files: settled.kept, emptyFolders: fileTree(output.path).emptyFolders }, record: settled.record });
  }
  terminal.err(summary(settled, output.name, division.own.length));
  return EXIT.clean;
}

function settle({ manifests, division, output }: Synthesized): Settlement {
  const present = { digests: digestsIn(output.path, fileTree(output.path).files), record: readRecord(output.path) };
  return settlement(present, digestsIn(manifests, division.own), division.isOthers);
}

// A link counts by what it leads to; one that leads nowhere is no manifest.
function digestsIn(folder: string, files: readonly string[]): ReadonlyMap<string, string> {
  return new Map(files.map((file) => [file, digestOf(join(folder, file)) ?? '']));
}

function stops({ severity, rule }: Finding, { accepted }: Synthesized): boolean {
  return severity === 'error' && !accepted.has(rule);
}

function findingText(finding: Finding, synthesized: Synthesized): string {
  const title = finding.severity === 'error' && !stops(finding, synthesized) ? 'accepted' : finding.severity;
  return `${title}: ${formatFault(findingFault(finding))}`;
}
