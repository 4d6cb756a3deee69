import { fault } from '../errors/fault';
import { mistake, PositConnectError } from '../errors/posit-connect-error';
import { isJsonObject, JsonObject } from '../values/json';

/** What was being rendered when helm failed. */
export interface FailedRelease {
  readonly chart: string;
  readonly releaseName: string;
  readonly at: string;
  readonly values: JsonObject;
}

/** Words of helm that are known, and the way out. */
const KNOWN: readonly { readonly words: RegExp; readonly fix: string }[] = [
  { words: /Kubernetes version .* incompatible/i, fix: "kubeVersion: a version that the chart supports, e.g. '1.34.0'" },
  { words: /missing in charts\/ directory|found in Chart\.yaml, but missing/i, fix: 'a complete chart: run "helm dependency update" in its folder, or take ChartSource.official()' },
  { words: /values don't meet the specifications of the schema/i, fix: 'values that the schema of the chart allows' },
  { words: /Chart\.yaml file is missing|no such file or directory/i, fix: 'the folder of a chart, or its .tgz' },
];

/** The error for a helm that failed; its own words are kept whole. */
export function helmFailure(error: unknown, release: FailedRelease): PositConnectError {
  const words = withoutSecrets((error instanceof Error ? error.message : String(error)).trim(), release.values);
  const duplicate = /There is already a Construct with name '([^']+)'/.exec(words);
  if (duplicate) {
    return mistake('DUPLICATE_OBJECT', {
      at: release.at,
      what: `${release.chart} gives two objects of one name: ${duplicate[1]}`,
      fix: 'one of both, e.g. in extraObjects',
    });
  }
  const known = KNOWN.find((entry) => entry.words.test(words));
  return new PositConnectError(
    fault('HELM_FAILED', {
      at: release.at,
      what: `helm could not render ${release.chart} as release ${release.releaseName}:\n${words}`,
      fix: known?.fix ?? 'what helm says above; the values that it got are in the member `values` of the construct',
    }),
  );
}

// A template may quote what it was given.
function withoutSecrets(words: string, values: JsonObject): string {
  return literalSecrets(values).reduce((text, secret) => text.replaceAll(secret, '(not shown)'), words);
}

function literalSecrets({ license, nameservice }: JsonObject): readonly string[] {
  const file = isJsonObject(license) && isJsonObject(license.file) ? license.file.contents : undefined;
  const key = isJsonObject(license) ? license.key : undefined;
  const apiKey = isJsonObject(nameservice) ? nameservice.apiKey : undefined;
  return [file, key, apiKey].filter((secret) => typeof secret === 'string' && secret !== '') as readonly string[];
}
