import { Json } from '../../values/json';
import { PAGES } from '../documentation';
import { GcfgSetting, settingText } from '../model/gcfg-settings';
import { FROM_SECRET, hasPasswordInUrl } from '../model/secret-shapes';
import { ValuesModel } from '../model/values-model';
import { Rule, RuleMatch } from '../rule';

/** The way out for sections with a name of their own: no environment variable is documented for these. */
const ENCRYPTED = 'what `rscadmin configure --encrypt-config-value` prints on the Connect server';

/** What such an encrypted value looks like: nonce and authentication tag alone are 38 characters of base64. */
const LOOKS_ENCRYPTED = /^[A-Za-z0-9+/=_:.$-]{38,}$/;

/** Settings that are secrets, and what carries each of them past the ConfigMap. */
const SECRETS: ReadonlyMap<string, string> = new Map([
  ['postgres.password', variable('CONNECT_POSTGRES_PASSWORD')],
  ['postgres.instrumentationpassword', variable('CONNECT_POSTGRES_INSTRUMENTATIONPASSWORD')],
  ['oauth2.clientsecret', variable('CONNECT_OAUTH2_CLIENTSECRET')],
  ['smtp.password', variable('CONNECT_SMTP_PASSWORD')],
  ['bootstrap.secretkey', variable('CONNECT_BOOTSTRAP_SECRETKEY')],
  ['ldap.bindpassword', ENCRYPTED],
  ['gitcredential.password', ENCRYPTED],
]);

/** What stands under `config` becomes a ConfigMap, and a file in git. */
export const secretInGcfg: Rule<ValuesModel> = {
  id: 'CONNECT029',
  severity: 'error',
  title: 'A secret is written in plain text',
  why: 'The configuration lies in a ConfigMap: everyone who may read ConfigMaps, or the repository with the manifests, reads the secret.',
  fix: variable('CONNECT_<SECTION>_<SETTING>'),
  documentation: PAGES.secrets,
  check: (model) => model.settings.flatMap(secretsIn),
};

function secretsIn(setting: GcfgSetting): readonly RuleMatch[] {
  const { path } = setting;
  const carrier = SECRETS.get(`${setting.section}.${setting.name}`.toLowerCase());
  if (carrier === ENCRYPTED && typeof setting.value === 'string' && LOOKS_ENCRYPTED.test(settingText(setting))) return [];
  if (carrier !== undefined && isFilled(setting.value)) return [{ path, received: 'set (not shown)', fix: carrier }];
  if (!texts(setting.value).some(hasPasswordInUrl)) return [];
  return [{ path, received: 'a URL with a password (not shown)', fix: 'a URL without the password, which goes into a Secret of its own' }];
}

function isFilled(value: Json): boolean {
  return Array.isArray(value) ? value.some(isFilled) : value !== null && value !== '' && value !== '""';
}

function texts(value: Json): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === 'string');
}

function variable(name: string): string {
  return `pod: { env: [{ name: "${name}", ${FROM_SECRET} }] }`;
}
