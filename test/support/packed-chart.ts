import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** An entry of a tar archive as a test wants it, right or wrong. */
export interface PackedEntry {
  readonly path: string;
  readonly content?: string;
  /** Letter of the format: 0 file, 1 and 2 links, 5 folder. */
  readonly letter?: string;
  readonly leadsTo?: string;
}

/** A tar archive of these entries. */
export function tarOf(entries: readonly PackedEntry[]): Buffer {
  return Buffer.concat([...entries.flatMap(({ path, content = '', letter = '0', leadsTo = '' }) => {
    const bytes = Buffer.from(content);
    const header = Buffer.alloc(512);
    header.write(path, 0, 100);
    header.write('0000644\0', 100);
    header.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124);
    header.write(`${'0'.repeat(11)}\0`, 136);
    header.write(letter, 156);
    header.write(leadsTo, 157, 100);
    header.write('ustar\0', 257);
    header.write('00', 263);
    header.write('        ', 148);
    header.write(`${header.reduce((sum, byte) => sum + byte, 0).toString(8).padStart(6, '0')}\0 `, 148);
    return [header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)];
  }), Buffer.alloc(1024)]);
}

/** The entries of a chart that makes one ConfigMap, whose content tells its version. */
export function chartEntries(name = 'rstudio-connect', version = '0.21.0'): readonly PackedEntry[] {
  return [
    { path: `${name}/Chart.yaml`, content: `apiVersion: v2\nname: ${name}\nversion: ${version}\n` },
    { path: `${name}/values.yaml`, content: 'color: red\n' },
    { path: `${name}/templates/map.yaml`, content: `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: {{ .Release.Name }} }\ndata: { chart: "{{ .Chart.Version }}" }\n` },
  ];
}

/** Writes a packed chart. */
export function packChart(file: string, entries: readonly PackedEntry[] = chartEntries()): string {
  writeFileSync(file, gzipSync(tarOf(entries)));
  return file;
}
