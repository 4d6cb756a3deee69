import { isJsonObject, Json } from '../../values/json';
import { mapAt, textAt, valueAt } from './lookup';
import { hasExtraObject } from './servers';
import { isTruthy, scalarText } from './truth';
import { ValuesModel } from './values-model';

/** Annotations with which ingress controllers keep a browser with one pod, and what their value looks like then. */
const ANNOTATIONS: readonly (readonly [name: RegExp, value: RegExp])[] = [
  [/^nginx\.ingress\.kubernetes\.io\/affinity$/, /^cookie$/],
  [/^nginx\.(org|com)\/sticky-cookie-services$/, /./],
  [/^traefik\.ingress\.kubernetes\.io\/service\.sticky\.cookie$/, /^true$/],
  [/^alb\.ingress\.kubernetes\.io\/target-group-attributes$/, /stickiness\.enabled=true/],
  [/^appgw\.ingress\.kubernetes\.io\/cookie-based-affinity$/, /^true$/],
  [/^haproxy-ingress\.github\.io\/affinity$/, /^cookie$/],
  [/^(haproxy\.org|ingress\.kubernetes\.io)\/cookie-persistence$/, /./],
];

/** On Google Cloud the annotation names an object, which may be in sight or not. */
const GOOGLE = { annotation: 'cloud.google.com/backend-config', kind: 'BackendConfig' };

/** Fields of Services, routes and policies that do the same. */
const FIELDS = /^(sessionAffinity|sessionPersistence|consistentHash|sticky|cookiePersistence)$/;

/** Whether anything in sight keeps a browser with one server. */
export function keepsSessions(model: ValuesModel): boolean {
  if (model.sessionsKept || hasAffinity(model.effective.extraObjects)) return true;
  return annotatedObjects(model)
    .flatMap((path) => Object.entries(mapAt(model.effective, path)))
    .some(([name, value]) => isSticky(name, scalarText(value)) || (name === GOOGLE.annotation && !hasExtraObject(model, GOOGLE.kind)));
}

function annotatedObjects({ effective }: ValuesModel): readonly string[] {
  return [...(isTruthy(valueAt(effective, 'ingress.enabled')) ? ['ingress.annotations'] : []), 'service.annotations'];
}

function isSticky(name: string, value: string): boolean {
  return ANNOTATIONS.some(([known, sticky]) => known.test(name) && sticky.test(value));
}

// An extra object may also be the text of a template.
function hasAffinity(value: Json | undefined): boolean {
  if (typeof value === 'string') return value.split(/[\s:,{}]+/).some((word) => FIELDS.test(word));
  if (Array.isArray(value)) return value.some(hasAffinity);
  return isJsonObject(value) && Object.entries(value).some(([key, child]) => (FIELDS.test(key) && isOn(child)) || hasAffinity(child));
}

function isOn(affinity: Json | undefined): boolean {
  return !/^none$/i.test(typeof affinity === 'string' ? affinity : textAt(affinity, 'affinityType'));
}
