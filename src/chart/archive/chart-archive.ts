import * as fs from 'node:fs';
import * as zlib from 'node:zlib';
import { mistake } from '../../errors/posit-connect-error';
import { isJsonObject } from '../../values/json';
import { fileFingerprint } from '../file-fingerprint';
import { readKubernetesYaml } from '../kubernetes-yaml';
import { tarEntries, TarEntry } from './tar-entries';

/** What a chart says of itself. */
export interface ChartIdentity {
  readonly name: string;
  readonly version: string;
}

/** Unpacked, Connect's chart takes 0.3 MiB; what grows beyond this is made to fill a disk. */
const MOST_BYTES = 64 * 1024 * 1024;

const known = new Map<string, { readonly fingerprint: string; readonly identity: ChartIdentity }>();

/**
 * What the chart in `file` says of itself; a mistake where the archive is no chart, is damaged, or holds what no chart holds:
 * links, devices, or paths that lead out of the folder in which it is unpacked.
 */
export function requireChartArchive(file: string, at: string): ChartIdentity {
  const fingerprint = fileFingerprint(file, fs.statSync(file, { bigint: true }));
  const before = known.get(file);
  if (before?.fingerprint === fingerprint) return before.identity;
  const found = identityIn(file);
  if (typeof found === 'string') {
    throw mistake('CHART_ARCHIVE', { at, what: `${file} ${found}`, fix: 'the archive as "helm pull" or "helm package" makes it' });
  }
  known.set(file, { fingerprint, identity: found });
  return found;
}

/** A mistake where the chart in `file` is not the one that was asked for. */
export function requireChart(file: string, { name, version }: ChartIdentity, at: string): string {
  const found = requireChartArchive(file, at);
  if (found.name === name && found.version === version) return file;
  throw mistake('CHART_ARCHIVE', {
    at,
    what: `${file} holds ${found.name} ${found.version}, and ${name} ${version} was asked for`,
    fix: `the archive of ${name} ${version}, or another name or version in ChartSource`,
  });
}

/** What the chart says of itself, or what is wrong with its archive as the end of "<file> …". */
function identityIn(file: string): ChartIdentity | string {
  const unpacked = unpackedBytes(file);
  const entries = unpacked === undefined ? undefined : tarEntries(unpacked);
  if (entries === undefined) return 'is no packed chart, or was cut short or damaged';
  const wrong = entries.map(faultOf).find((fault) => fault !== undefined);
  if (wrong !== undefined) return wrong;
  const folders = new Set(entries.map(({ path }) => path.split('/')[0]));
  if (folders.size !== 1) return 'holds more than the one folder of a chart';
  const [folder] = folders;
  const named = entries.filter(({ path }) => path === `${folder}/Chart.yaml`);
  const [settings] = named.length === 1 ? documentsIn(named[0].content) : [];
  if (!isJsonObject(settings) || typeof settings.name !== 'string' || settings.version === undefined) return 'holds no Chart.yaml with name and version';
  return { name: settings.name, version: String(settings.version) };
}

function faultOf({ path, kind }: TarEntry): string | undefined {
  const shown = JSON.stringify(path);
  if (kind !== 'file' && kind !== 'folder') return `holds ${shown}, which is a link or a device and no file`;
  const parts = path.split('/');
  const leadsOut = path.startsWith('/') || /^[a-z]:/i.test(path) || parts.includes('..') || /[\\\p{Cc}]/u.test(path) || path === '';
  return leadsOut ? `holds ${shown}, a path that leads out of the chart` : undefined;
}

function unpackedBytes(file: string): Buffer | undefined {
  try {
    return zlib.gunzipSync(fs.readFileSync(file), { maxOutputLength: MOST_BYTES });
  } catch {
    return undefined;
  }
}

function documentsIn(content: Buffer): ReturnType<typeof readKubernetesYaml> {
  try {
    return readKubernetesYaml(content.toString('utf8'));
  } catch {
    return [];
  }
}
