import { SecretSource } from '../options/secret-source';
import { Json, JsonObject } from './json';

/** A setting of `rstudio-connect.gcfg` before it is encoded: a scalar, or a list for a repeated key. */
export type GcfgValue = string | number | boolean | readonly (string | number | boolean)[];

/** Sections of `rstudio-connect.gcfg`, by their header text, e.g. `Server` or `RPackageRepository "CRAN"`. */
export interface GcfgSections {
  readonly [section: string]: { readonly [setting: string]: GcfgValue | undefined } | undefined;
}

/** A secret that the deployment reads, and the place that is made for it where the source names none. */
export interface SecretUse {
  readonly source: SecretSource;
  /** Suffix of the Secret's name after the release name, e.g. `database`. */
  readonly purpose: string;
  /** Key in the Secret, e.g. `password`. */
  readonly key: string;
}

/** A Secret and the key in it. */
export interface SecretReference {
  readonly name: string;
  readonly key: string;
}

/** A volume of a store, by which it makes a Secret. */
export interface SecretStoreMount {
  readonly volume: JsonObject;
  readonly mount: JsonObject;
}

/** What one choice of the user adds to the chart's values. Lists are appended, maps are merged. */
export interface Contribution {
  readonly values?: JsonObject;
  readonly config?: GcfgSections;
  readonly env?: readonly JsonObject[];
  readonly volumes?: readonly JsonObject[];
  readonly volumeMounts?: readonly JsonObject[];
  readonly secrets?: readonly SecretUse[];
  readonly extraObjects?: readonly Json[];
}

/** The Secret and key that `use` is read from in the release `releaseName`. */
export function secretReference(use: SecretUse, releaseName: string): SecretReference {
  const { name, key } = use.source._origin;
  return { name: name ?? `${releaseName}-${use.purpose}`, key: key ?? use.key };
}

/** The volume without which the Secret of `use` does not exist, and where a container mounts it; undefined where it needs none. */
export function secretStoreMount({ source, purpose }: SecretUse, secret: SecretReference): SecretStoreMount | undefined {
  const volume = source._origin.volume?.(secret.name);
  if (volume === undefined) return undefined;
  const name = `secret-store-${purpose}`;
  return { volume: { name, ...volume }, mount: { name, mountPath: `/mnt/secret-store/${purpose}`, readOnly: true } };
}

/** An environment variable of the Connect container that takes its value from a Secret. */
export function secretVariable(variable: string, use: SecretUse, releaseName: string): JsonObject {
  const { name, key } = secretReference(use, releaseName);
  return { name: variable, valueFrom: { secretKeyRef: { name, key } } };
}
