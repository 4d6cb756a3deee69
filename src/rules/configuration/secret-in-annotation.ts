import { PAGES } from '../documentation';
import { ExtraContent, extraContents, ExtraEntry } from '../model/extra-contents';
import { mapAt } from '../model/lookup';
import { hasPasswordInUrl, isNamedSecret, readableText } from '../model/secret-shapes';
import { below } from '../model/value-path';
import { ValuesModel } from '../model/values-model';
import { Rule, RuleMatch } from '../rule';

const JOB = 'backends.kubernetes.defaultResourceJobBase';

/** What has annotations and labels. */
const DESCRIBED = [
  `${JOB}.metadata`, `${JOB}.spec.template.metadata`, 'backends.kubernetes.defaultResourceServiceBase.metadata', 'deployment', 'ingress',
  'launcher.templateValues.job', 'launcher.templateValues.pod', 'launcher.templateValues.service',
  'pod', 'rbac.serviceAccount', 'service', 'serviceMonitor', 'sharedStorage',
];
const MAPS = ['annotations', 'labels', 'additionalLabels'];

/** Annotations that tell an injector or a controller where a secret lies. */
const WAYS = /^(vault\.hashicorp\.com|.*reloader\.stakater\.com)\//;

/** The name of a Secret, with or without its namespace, and not a key in hexadecimal digits. */
const SECRET_OBJECT = /^(?![0-9a-f-]{20,}$)([a-z0-9.-]+[/:])*[a-z0-9.-]+$/;

/** What a script or a template only knows once it runs. */
const LATER = /\$\([^()]*\)|\$\{[^{}]*\}|\$[A-Za-z_]\w*|\{\{[^{}]*\}\}/g;

const URL_FOUND = 'a URL with a password (not shown)';

/** Nobody thinks of these as readable, and everybody may read them. */
export const secretInAnnotation: Rule<ValuesModel> = {
  id: 'CONNECT067',
  severity: 'error',
  title: 'A secret is written where everyone may read it',
  why: 'Annotations, labels and ConfigMaps are copied, logged and shown by every tool; whoever may read the object, or the repository with the manifests, reads the secret.',
  fix: 'the name of a Secret in its place, or a Secret that is mounted instead of the ConfigMap',
  documentation: PAGES.secrets,
  check: (model) => [...DESCRIBED.flatMap((place) => entriesAt(model, place)).flatMap(secretIn), ...extraContents(model).flatMap(secretsOf)],
};

function entriesAt(model: ValuesModel, place: string): readonly ExtraEntry[] {
  const described = mapAt(model.values, place);
  return MAPS.flatMap((map) => Object.entries(mapAt(described, map)).map(([key, value]) => ({ path: below(place, map, key), key, value })));
}

function secretsOf({ path, kind, text, entries }: ExtraContent): readonly RuleMatch[] {
  const described = ['annotations', 'labels'].flatMap((map) => [...entries('metadata', map), ...entries('spec', 'template', 'metadata', map)]);
  const found = [...described, ...(kind === 'ConfigMap' ? entries('data') : [])].flatMap(secretIn);
  if (text === '') return found;
  const inText = kind !== 'Secret' && hasPasswordInUrl(readNow(text)) ? [{ path, received: URL_FOUND }] : [];
  return [...found, ...inText].slice(0, 1);
}

function secretIn({ path, key, value }: ExtraEntry): readonly RuleMatch[] {
  const text = readNow(readableText(value));
  if (hasPasswordInUrl(text)) return [{ path, received: URL_FOUND }];
  return isNamedSecret(key.slice(key.indexOf('/') + 1), text) && !isWayToSecret(key, text) ? [{ path, received: 'a secret in plain text (not shown)' }] : [];
}

function isWayToSecret(key: string, text: string): boolean {
  return WAYS.test(key) || (/(secret|credentials?)$/i.test(key) && SECRET_OBJECT.test(text));
}

function readNow(text: string): string {
  return text.replace(LATER, '');
}
