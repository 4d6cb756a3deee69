import * as crypto from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileDigest } from '../digest';
import { fileFingerprint } from '../file-fingerprint';

/** Folders beyond these are no charts, and reading them would take longer than rendering. */
const MOST_FILES = 2000;
const MOST_BYTES = 64 * 1024 * 1024;

interface ChartFile {
  readonly file: string;
  readonly stats: fs.BigIntStats;
}

interface Known {
  readonly fingerprint: string;
  readonly digest: string;
}

const known = new Map<string, Known>();

/** What was found while everything counts as one moment. */
let moment: Map<string, string | undefined> | undefined;

/** What `work` gives; charts count as unchanged until then, and are not looked at for each release anew. */
export function atOneMoment<T>(work: () => T): T {
  const before = moment;
  moment = new Map();
  try {
    return work();
  } finally {
    moment = before;
  }
}

/** A digest of all that a chart is made of, folder or archive; undefined where it is too large for one, or cannot be read. */
export function chartContent(chart: string): string | undefined {
  if (moment?.has(chart)) return moment.get(chart);
  const content = contentNow(chart);
  moment?.set(chart, content);
  return content;
}

function contentNow(chart: string): string | undefined {
  const files = chartFiles(chart);
  if (files === undefined) return undefined;
  const fingerprint = files.map(({ file, stats }) => fileFingerprint(file, stats)).join('\n');
  const before = known.get(chart);
  if (before?.fingerprint === fingerprint) return before.digest;
  const digest = digestOf(chart, files);
  if (digest !== undefined) known.set(chart, { fingerprint, digest });
  return digest;
}

function digestOf(chart: string, files: readonly ChartFile[]): string | undefined {
  const hash = crypto.createHash('sha256');
  try {
    for (const { file } of files) hash.update(`${JSON.stringify(path.relative(chart, file))} ${fileDigest(file)}\n`);
  } catch {
    return undefined;
  }
  return hash.digest('hex');
}

/** The files of a chart in a fixed order, with what tells whether one has changed. */
function chartFiles(chart: string): readonly ChartFile[] | undefined {
  const found: ChartFile[] = [];
  const waiting = [chart];
  let bytes = 0n;
  try {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      // Follows links, as helm does.
      const stats = fs.statSync(file, { bigint: true });
      if (stats.isDirectory()) waiting.push(...fs.readdirSync(file).map((name) => path.join(file, name)));
      else found.push({ file, stats });
      bytes += stats.isDirectory() ? 0n : stats.size;
      if (found.length + waiting.length > MOST_FILES || bytes > MOST_BYTES) return undefined;
    }
  } catch {
    return undefined;
  }
  return found.sort((one, other) => (one.file < other.file ? -1 : 1));
}
