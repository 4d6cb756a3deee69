import { Testing } from 'cdk8s';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { PositConnect, PositConnectProps } from '../src';
import { KubernetesObject } from '../src/chart/kubernetes-object';
import { readKubernetesYaml } from '../src/chart/kubernetes-yaml';
import { compareObjects, formatDifferences } from './support/compare-objects';
import { readGcfg } from './support/gcfg-reader';
import { Markers } from './support/texts';
import { TEXTS_EVERYWHERE } from './support/texts-everywhere';

/** Digests of what holds the texts. */
const MASKED = [/^spec\.template\.metadata\.annotations\.checksum/];

// Each prop gets every seventh trap, and its neighbour the next ones.
const ROUNDS = Array.from({ length: 12 }, (_, index) => index * 7);

beforeAll(() => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

describe.each(Object.entries(TEXTS_EVERYWHERE))('texts of the installation %s', (_, installation) => {
  it('are in its YAML what they were in the program, to readers of YAML 1.1, of 1.2, and to Kubernetes', () => {
    const markers = new Markers();
    const marked = read(synthesized(installation(markers.say)), '1.2');
    for (const round of ROUNDS) {
      const yaml = synthesized(installation(markers.trapped(round)));
      const expected = markers.replaced(marked, round) as KubernetesObject[];
      for (const reader of ['1.1', '1.2', 'Kubernetes'] as const) {
        expect(formatDifferences(compareObjects(expected, read(yaml, reader), { masked: MASKED })), `round ${round}, read as ${reader}`).toBe('');
      }
    }
  });
});

function synthesized(props: PositConnectProps): string {
  const app = Testing.app();
  new PositConnect(app, 'connect', props);
  return app.synthYaml();
}

/** The objects, without digests in the names of Jobs, and with the documents in ConfigMaps read as Connect reads them. */
function read(yaml: string, reader: '1.1' | '1.2' | 'Kubernetes'): KubernetesObject[] {
  const objects = reader === 'Kubernetes' ? readKubernetesYaml(yaml) : parseAllDocuments(yaml, { version: reader }).map((document) => {
    if (document.errors[0] !== undefined) throw document.errors[0];
    return document.toJS() as unknown;
  });
  return (objects as KubernetesObject[]).map(opened);
}

function opened(object: KubernetesObject): KubernetesObject {
  const { kind, metadata, data } = object;
  if (kind === 'Job') return { ...object, metadata: { ...metadata, name: metadata.name.replace(/-[0-9a-f]{8}$/, '') } };
  return kind === 'ConfigMap' ? { ...object, data: openedData(data as { readonly [name: string]: string }) } : object;
}

function openedData(data: { readonly [name: string]: string }): any {
  return Object.fromEntries(Object.entries(data).map(([name, text]) => {
    if (name.endsWith('.gcfg')) return [name, readGcfg(text).toObject()];
    return [name, name.endsWith('.yaml') ? readKubernetesYaml(text) : text];
  }));
}
