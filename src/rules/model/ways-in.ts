import { Json, JsonObject } from '../../values/json';
import { chartFullname } from '../../values/release-context';
import { extraObjects } from './extra-objects';
import { itemsAt, textAt, valueAt } from './lookup';
import { isTruthy } from './truth';
import { ValuesModel } from './values-model';

/** What leads browsers to Connect: the chart's Ingress, or a route of the Gateway API beside it. */
export interface WayIn {
  /** In small letters; none where it takes every host. */
  readonly hosts: readonly string[];
}

/** The ways in that are in sight. */
export function waysIn(model: ValuesModel): readonly WayIn[] {
  const { effective, releaseName } = model;
  const service = chartFullname(releaseName, textAt(effective, 'fullnameOverride'), textAt(effective, 'nameOverride'));
  const routes = extraObjects(model, 'HTTPRoute').filter(({ object }) => leadsTo(service, object));
  const hostsOfRoutes = routes.map(({ object }) => ({ hosts: itemsAt(object, 'spec.hostnames').map(({ value }) => lowerCase(value)) }));
  if (!isTruthy(valueAt(effective, 'ingress.enabled'))) return hostsOfRoutes;
  return [{ hosts: itemsAt(effective, 'ingress.hosts').map(({ value }) => textAt(value, 'host').toLowerCase()) }, ...hostsOfRoutes];
}

function leadsTo(service: string, route: JsonObject): boolean {
  return itemsAt(route, 'spec.rules').some(({ value }) => itemsAt(value, 'backendRefs').some((backend) => textAt(backend.value, 'name') === service));
}

function lowerCase(value: Json): string {
  return typeof value === 'string' ? value.toLowerCase() : '';
}
