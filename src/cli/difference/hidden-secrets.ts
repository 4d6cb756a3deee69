import { hasPasswordInUrl, isSecretName } from '../../rules/model/secret-shapes';
import { isJsonObject, Json } from '../../values/json';
import { FieldChange } from './field-changes';

const HIDDEN = '<hidden>';

/** The change as it may be shown: what is a secret, or may be one, is hidden; that it changes stays visible. */
export function withoutSecrets<Change extends FieldChange>(change: Change, kind: string): Change {
  const isSecret = (kind === 'Secret' && /^(data|stringData)$/.test(String(change.segments[0]))) || change.segments.some((segment) => typeof segment === 'string' && isSecretName(segment) && !isReference(change));
  const shown = (value: Json | undefined) => (value === undefined ? undefined : isSecret ? HIDDEN : cleared(value));
  return { ...change, before: shown(change.before), after: shown(change.after) };
}

// Names and keys of Secrets are how a secret is not written down.
function isReference({ segments }: FieldChange): boolean {
  return segments.some((segment) => /^(secretKeyRef|secretRef|secretName|imagePullSecrets|valueFrom|volumeMounts|volumes)$/.test(String(segment)));
}

function cleared(value: Json): Json {
  if (typeof value === 'string') return value.split('\n').map(clearedLine).join('\n');
  if (Array.isArray(value)) return value.map(cleared);
  if (!isJsonObject(value)) return value;
  const isNamedSecret = typeof value.name === 'string' && isSecretName(value.name);
  return Object.fromEntries(Object.entries(value).map(([key, child]) => {
    const isSecret = typeof child === 'string' && (isSecretName(key) || (isNamedSecret && key === 'value'));
    return [key, isSecret ? HIDDEN : cleared(child as Json)];
  }));
}

// A line of a script or of settings.
function clearedLine(line: string): string {
  if (hasPasswordInUrl(line)) return `${/^[\s\w."-]*[=:]/.exec(line)?.[0] ?? ''} ${HIDDEN}`.trim();
  const [, before, name, between] = /^(\s*(?:export\s+|-\s+)?)"?([\w.-]+)"?(\s*[=:]\s*)\S/.exec(line) ?? [];
  return name !== undefined && isSecretName(name) ? `${before}${name}${between}${HIDDEN}` : line;
}
