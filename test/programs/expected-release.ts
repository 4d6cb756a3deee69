import { KubernetesObject } from '../../src/chart/kubernetes-object';
import { GcfgDocument, readGcfg } from '../support/gcfg-reader';

/** The configuration file, by its key in the ConfigMap. */
export const GCFG = 'rstudio-connect.gcfg';

type Settings = ReturnType<GcfgDocument['toObject']>;

/**
 * One permitted difference: what it takes away from the rendering of a published file, and what it puts there instead.
 * Both sides are named in full, so that nothing else can hide behind it.
 */
export interface PermittedDifference {
  /** Why the program may differ. */
  readonly reason: string;
  /** Setting of the gcfg, e.g. `Postgres.Password`, the values that it has in the rendering, and what it has instead. */
  readonly setting?: { readonly name: string; readonly from: string; readonly to?: string };
  /** Variables that the Connect container has in addition, after the others. */
  readonly env?: readonly object[];
  /** A volume in addition and where it is mounted; both stand before those called `before`. */
  readonly mounted?: { readonly volume: object; readonly mount: object; readonly before: string };
}

/** A secret that is no longer a setting: the container has a variable that reads it from a Secret. */
export function byVariable(setting: string, text: string, variable: string, secret: { readonly name: string; readonly key: string }): PermittedDifference {
  return {
    reason: `${setting} comes from a Secret`,
    setting: { name: setting, from: text },
    env: [{ name: variable, valueFrom: { secretKeyRef: secret } }],
  };
}

/** What a program must render: `rendered` as read, each object in its namespace, with the permitted differences laid upon it. */
export function expectedRelease(rendered: readonly KubernetesObject[], namespace: string, permitted: readonly PermittedDifference[]): KubernetesObject[] {
  const objects = asRead(rendered).map((object) => withNamespace(namespace, object));
  for (const difference of permitted) apply(objects, difference);
  return objects;
}

/** Kinds that the chart, or a file's own `extraObjects`, leave without a namespace; written out here, so that the library cannot vouch for itself. */
const LEFT_OPEN = ['Ingress', 'PodDisruptionBudget', 'ConfigMap', 'FrontendConfig', 'BackendConfig', 'ManagedCertificate'];

function withNamespace(namespace: string, object: any): any {
  if (object.metadata.namespace !== undefined || !LEFT_OPEN.includes(object.kind)) return object;
  return { ...object, metadata: { ...object.metadata, namespace } };
}

/** The objects with the gcfg read into its settings, since quotes and blank lines mean nothing. */
export function asRead(objects: readonly KubernetesObject[]): any[] {
  return (structuredClone(objects) as any[]).map((object) => {
    if (object.data?.[GCFG] === undefined) return object;
    return { ...object, data: { ...object.data, [GCFG]: readGcfg(object.data[GCFG]).toObject() } };
  });
}

function apply(objects: readonly any[], { setting, env = [], mounted }: PermittedDifference): void {
  if (setting !== undefined) replaceSetting(objects.find((object) => object.data?.[GCFG])?.data[GCFG], setting);
  const pod = objects.find(({ kind }) => kind === 'Deployment').spec.template.spec;
  const container = pod.containers.find(({ name }: { name: string }) => name === 'connect');
  if (env.length > 0) container.env = [...(container.env ?? []), ...env];
  if (mounted === undefined) return;
  insertBefore(pod.volumes, mounted.before, mounted.volume);
  insertBefore(container.volumeMounts, mounted.before, mounted.mount);
}

function replaceSetting(settings: Settings, { name, from, to }: { readonly name: string; readonly from: string; readonly to?: string }): void {
  const [section = '', key = ''] = name.toLowerCase().split('.');
  const found: any = settings[section];
  if (found?.[key]?.length !== 1 || found[key][0] !== from) throw new Error(`${name} is not ${from}: ${JSON.stringify(found?.[key])}`);
  if (to === undefined) delete found[key];
  else found[key] = [to];
}

function insertBefore(list: { name: string }[], before: string, item: any): void {
  const place = list.findIndex(({ name }) => name === before);
  if (place < 0) throw new Error(`nothing is called ${before}`);
  list.splice(place, 0, item);
}
