import { PAGES } from '../documentation';
import { GcfgSetting } from '../model/gcfg-settings';
import { isWritten, valueAt } from '../model/lookup';
import { usesDirectRunner, usesLauncher } from '../model/runner';
import { isTruthy } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

/** Settings that the chart writes, what writes them, and when. */
const OWNED: ReadonlyMap<string, readonly [by: string, when: (model: ValuesModel) => boolean]> = new Map([
  ['licensing.licensetype', ['license: { server: "host:port" }', (model) => isTruthy(valueAt(model.effective, 'license.server'))]],
  ['executionenvironments.configfilepath', ['executionEnvironments: [ … ]', (model) => isTruthy(valueAt(model.effective, 'executionEnvironments'))]],
  ['kubernetes.datadirpvcsubpath', ['sharedStorage: { subPath: "…" }', (model) => isTruthy(valueAt(model.effective, 'sharedStorage.subPath'))]],
  ['kubernetes.enabled', ['backends: { kubernetes: { enabled: … } }', () => true]],
  ['kubernetes.namespace', ['backends: { kubernetes: { namespace: "…" } }', usesDirectRunner]],
  ['launcher.enabled', ['launcher: { enabled: … }', () => true]],
  ['launcher.kubernetes', ['launcher: { enabled: true }', usesLauncher]],
  ['launcher.kubernetesnamespace', ['launcher: { namespace: "…" }', usesLauncher]],
  ['launcher.kubernetesusetemplates', ['launcher: { useTemplates: … }', usesLauncher]],
]);

/** Other rules judge these two in the letters that the chart looks for. */
const JUDGED_ELSEWHERE = /^config\.Kubernetes\.(Enabled|Namespace)$/;

/** The chart lets the user overrule what it wrote, and the rest of the manifests then says something else. */
export const chartSetting: Rule<ValuesModel> = {
  id: 'CONNECT051',
  severity: 'warning',
  title: 'A setting is one that the chart writes itself',
  why: 'The setting wins over the values by which the chart makes mounts, accounts and rights: Connect then looks for what is not there.',
  fix: 'leave it out, and choose by the key of the values',
  documentation: PAGES.chartConfig,
  check: (model) => model.settings.flatMap((setting) => (isOverruled(model, setting) ? [{ path: setting.path, received: 'set by hand', fix: `leave it out, and write ${ownerOf(setting)?.[0]}` }] : [])),
};

function ownerOf({ section, name }: GcfgSetting): readonly [string, (model: ValuesModel) => boolean] | undefined {
  return OWNED.get(`${section}.${name}`.toLowerCase());
}

function isOverruled(model: ValuesModel, setting: GcfgSetting): boolean {
  const owner = ownerOf(setting);
  if (owner === undefined || !isWritten(model.values, setting.path) || !owner[1](model)) return false;
  return !(usesDirectRunner(model) && JUDGED_ELSEWHERE.test(setting.path.join('.')));
}
