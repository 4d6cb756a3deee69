import { mistake } from '../errors/posit-connect-error';
import { SecretReloader } from '../options/availability/secret-reloader';
import { Contribution, secretReference, SecretUse } from './contribution';
import { JsonObject } from './json';
import { ReleaseContext } from './release-context';

/** Annotation of the pods that changes with the version of a secret: the chart has checksums for its ConfigMaps alone. */
const SECRET_VERSIONS = 'cdk8s-posit-connect/secret-versions';

/** What makes the servers start anew when a secret that they read is rotated. */
export function secretRotationContribution(uses: readonly SecretUse[], reloader: SecretReloader | undefined, { releaseName }: ReleaseContext): Contribution {
  const names = [...new Set(uses.map((use) => secretReference(use, releaseName).name))].sort();
  return {
    values: {
      pod: annotated(SECRET_VERSIONS, versions(uses, releaseName)),
      deployment: reloader && annotated(reloader._annotation, names),
    },
  };
}

function annotated(annotation: string, words: readonly string[]): JsonObject | undefined {
  return words.length === 0 ? undefined : { annotations: { [annotation]: words.join(',') } };
}

function versions(uses: readonly SecretUse[], releaseName: string): readonly string[] {
  const known = new Map<string, string>();
  for (const use of uses) {
    const { version } = use.source._origin;
    if (version === undefined) continue;
    const { name, key } = secretReference(use, releaseName);
    const place = `${name}/${key}`;
    const other = known.get(place) ?? version;
    if (other !== version) {
      throw mistake('SECRET_VERSION', { at: 'SecretSource.withVersion', what: `${place} has the versions ${other} and ${version}`, fix: `one version for ${place}` });
    }
    known.set(place, version);
  }
  return [...known].map(([place, version]) => `${place}=${version}`).sort();
}
