import { PAGES } from '../documentation';
import { ExtraContent, extraContents, ExtraEntry } from '../model/extra-contents';
import { valueAt } from '../model/lookup';
import { FROM_SECRET, readableText } from '../model/secret-shapes';
import { isTruthy } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

/** A value that is a secret, when the chart writes it into the manifests, and the way past it. */
interface SecretValue {
  readonly path: string;
  readonly when?: (model: ValuesModel) => boolean;
  readonly fix: string;
}

const LICENSE_SECRET =
  "license: License.fromSecret(SecretSource.existing('connect-license', 'license.lic')) in a program; in values license: { file: { secret: \"<secret>\", secretKey: \"license.lic\" } }";

const SECRET_VALUES: readonly SecretValue[] = [
  { path: 'license.key', fix: LICENSE_SECRET },
  { path: 'license.file.contents', fix: LICENSE_SECRET },
  {
    path: 'nameservice.apiKey',
    when: (model) => isTruthy(valueAt(model.effective, 'nameservice.enabled')),
    fix: 'nameservice: { secretName: "<secret>" }, a Secret with the key libnss_connect.conf',
  },
  {
    path: 'chronicleAgent.connectApiKey.value',
    when: (model) => isTruthy(valueAt(model.effective, 'chronicleAgent.enabled')) && !isTruthy(valueAt(model.effective, 'chronicleAgent.connectApiKey.valueFrom')),
    fix: `chronicleAgent: { connectApiKey: { ${FROM_SECRET} } }`,
  },
];

/** What another tool fills in, decrypts or makes up on the way to the cluster. */
const PLACEHOLDER = /^(<[^<>]*>|\$\{[^{}]*\}|\{\{[^]*\}\}|ENC\[[^]*)$/;

/** Values that the chart turns into a Secret are readable in the manifests all the same. */
export const secretInValues: Rule<ValuesModel> = {
  id: 'CONNECT066',
  severity: 'error',
  title: 'A secret is written out in the values',
  why: 'It stands in the values and in the manifests: everyone who may read the repository with either reads the secret.',
  fix: 'a Secret that is made outside of the values, or by an ExternalSecret or SealedSecret',
  documentation: PAGES.secrets,
  check: (model) => [
    ...SECRET_VALUES.filter((secret) => isWrittenOut(model, secret)).map(({ path, fix }) => ({ path, received: 'set (not shown)', fix })),
    ...extraContents(model).filter(isPlainSecret).map(({ path }) => ({ path, received: 'a Secret with its contents (not shown)' })),
  ],
};

function isWrittenOut(model: ValuesModel, { path, when }: SecretValue): boolean {
  const value = readableText(valueAt(model.effective, path)).trim();
  if (value === '' || PLACEHOLDER.test(value) || model.plaintextAllowed.includes(path)) return false;
  return when === undefined || when(model);
}

function isPlainSecret({ kind, entries }: ExtraContent): boolean {
  return kind === 'Secret' && ['data', 'stringData'].some((field) => entries(field).some(isPlain));
}

// Certificates without their key are for everyone to read.
function isPlain({ key, value }: ExtraEntry): boolean {
  const text = readableText(value).trim();
  return text !== '' && !PLACEHOLDER.test(text) && !key.endsWith('.crt');
}
