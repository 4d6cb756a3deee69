import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newerFeature } from '../../../src/rules/image/newer-feature';
import { RELEASES } from '../../../src/rules/model/setting-releases';
import { PROJECT_ROOT } from '../../support/chart-under-test';
import { itHolds, launcher, STORED } from '../rule-examples';

itHolds(newerFeature, {
  violated: [
    ['the direct runner before its time', { ...STORED, versionOverride: '2026.03.1' }, 'versionOverride'],
    ['by the tag', { ...STORED, image: { tag: '2025.12.0-ubuntu-24.04' } }, 'image.tag'],
    ['environments with the Launcher', launcher({}, { versionOverride: '2026.02.0', executionEnvironments: [{ name: 'posit/connect-content:1' }] }), 'versionOverride'],
    ['Chronicle', { ...STORED, versionOverride: '2026.05.0', config: { Chronicle: { Enabled: true } } }, 'versionOverride'],
    ['a setting', launcher({}, { versionOverride: '2024.08.0', config: { HTTPS: { StrictTransportSecurityMaxAge: '365d' }, oauth2: { usepkce: true } } }), 'versionOverride', 'versionOverride'],
    ['a section', launcher({}, { versionOverride: '2026.02.0', config: { Kubernetes: { DataDirPVCName: 'data' } } }), 'versionOverride'],
    ['a folder of the claim, by hand', { config: { Kubernetes: { DataDirPVCName: 'data', DataDirPVCSubPath: 'connect' } }, image: { tag: '2026.06.1-ubuntu-24.04' } }, 'image.tag'],
    ['a folder of the volume, which the chart judges by another version', { sharedStorage: { mount: true, name: 'data', subPath: 'connect' }, image: { tag: '2026.06.1-ubuntu-24.04' } }, 'image.tag'],
  ],
  respected: [
    ['the first release that has it', { ...STORED, versionOverride: '2026.04.0', executionEnvironments: [{ name: 'posit/connect-content:1' }] }],
    ['an old release that is asked for nothing new', launcher({}, { versionOverride: '2025.09.0' })],
    ['settings of its time', launcher({}, { versionOverride: '2024.11.0', config: { HTTPS: { StrictTransportSecurityMaxAge: '365d' }, OAuth2: { UsePKCE: true } } })],
    ['what the chart says anyway', launcher({}, { versionOverride: '2026.05.0', config: { Chronicle: { Enabled: false }, Kubernetes: {} } })],
    ['a preview', { ...STORED, versionOverride: '2026.04.0-dev' }],
    ['a tag that names no release', { ...STORED, image: { tag: '1.2.3' } }],
    ['a newer tag than the version of the chart', { ...STORED, versionOverride: '2026.03.0', image: { tag: '2026.09.0-x' } }],
  ],
});

interface SchemaNode {
  readonly 'x-since'?: string;
  readonly properties?: { readonly [name: string]: SchemaNode };
}

describe('the releases of settings', () => {
  it('are those of the schema', () => {
    const { definitions } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'schema/connect-config.schema.json'), 'utf8')) as { readonly definitions: { readonly [name: string]: SchemaNode } };
    expect([...RELEASES].map(([name, release]) => [name, textOf(release)]).sort()).toEqual(Object.entries(definitions).flatMap(([section, node]) => marked(section.toLowerCase(), node)).sort());
  });
});

function marked(name: string, node: SchemaNode): readonly (readonly [string, string])[] {
  const own = node['x-since'] === undefined ? [] : [[name, node['x-since']] as const];
  return [...own, ...Object.entries(node.properties ?? {}).flatMap(([child, childNode]) => marked(`${name}.${child.toLowerCase()}`, childNode))];
}

function textOf([year, month, patch]: readonly [number, number, number]): string {
  return `${year}.${String(month).padStart(2, '0')}.${patch}`;
}
