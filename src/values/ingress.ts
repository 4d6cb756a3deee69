import { mistake } from '../errors/posit-connect-error';
import { Ingress } from '../options/ingress';
import { IngressChoice, IngressRelease } from '../options/ingress/ingress-choice';
import { Contribution } from './contribution';
import { withoutTemplates } from './ingress-extra-objects';
import { isJsonObject, Json, JsonObject } from './json';
import { at } from './lookup';
import { ReleaseContext } from './release-context';

/** Where browsers find Connect. */
export interface IngressAddress {
  readonly host: string;
  readonly path: string;
  /** Whether they reach it over HTTPS. */
  readonly tls: boolean;
}

/** What the Ingress adds to the chart's values. */
export function ingressContribution(ingress: Ingress | undefined, context: ReleaseContext, user: JsonObject = {}): Contribution {
  if (ingress === undefined) return {};
  const choice = ingress._choice;
  const release = ingressRelease(context, user, needsStickySessions(choice, context.replicas) ? 'sticky' : 'any server');
  const parts = choice.partsFor(release);
  const annotations = {
    ingress: { ...parts.ingress, ...choice.annotations.ingress },
    service: { ...parts.service, ...choice.annotations.service },
  };
  if (release.sticky && !choice.keepsSessions(annotations, release)) {
    throw mistake('INGRESS_STICKY', {
      at: choice.at,
      what: `with ${replicas(context.replicas)} nothing says how a browser stays with one server`,
      fix: choice.stickyFix,
    });
  }
  return {
    values: {
      ingress: choice.replacesIngress === true ? undefined : routeValues(choice, annotations.ingress),
      service: isEmpty(annotations.service) ? undefined : { annotations: annotations.service },
    },
    extraObjects: parts.extraObjects?.map(withoutTemplates),
  };
}

/** Whether the Ingress, as the final values have it, keeps a browser with one server. */
export function keepsSessions(ingress: Ingress | undefined, values: JsonObject, context: ReleaseContext): boolean {
  if (ingress === undefined || !isServed(ingress, values)) return false;
  const annotations = { ingress: annotationsOf(values.ingress), service: annotationsOf(values.service) };
  return ingress._choice.keepsSessions(annotations, ingressRelease(context, values, 'sticky'));
}

function isServed({ _choice: { replacesIngress = false } }: Ingress, { ingress }: JsonObject): boolean {
  return replacesIngress || (isJsonObject(ingress) && Boolean(ingress.enabled));
}

// The chart's Service listens on port 80 where the user's values say nothing.
function ingressRelease({ releaseName, fullname }: ReleaseContext, values: JsonObject, sessions: 'sticky' | 'any server'): IngressRelease {
  const servicePort = Number(at(values, 'service', 'port')) || 80;
  return { releaseName, serviceName: fullname, servicePort, sticky: sessions === 'sticky' };
}

function annotationsOf(value: Json | undefined): Readonly<Record<string, string>> {
  return isJsonObject(value) && isJsonObject(value.annotations) ? (value.annotations as Readonly<Record<string, string>>) : {};
}

/** The address that the Ingress serves; undefined without one. */
export function ingressAddress(ingress: Ingress | undefined): IngressAddress | undefined {
  if (ingress === undefined) return undefined;
  const { host, path, tls } = ingress._choice;
  return { host, path, tls };
}

function needsStickySessions(choice: IngressChoice, count: number): boolean {
  if (choice.stickySessions !== false) return choice.stickySessions ?? count > 1;
  if (count <= 1) return false;
  throw mistake('INGRESS_STICKY', { at: choice.at, what: `stickySessions is false with ${replicas(count)}`, fix: 'leave out stickySessions, or replicas: 1' });
}

function routeValues(choice: IngressChoice, annotations: JsonObject): JsonObject {
  return {
    enabled: true,
    ingressClassName: choice.className,
    annotations: isEmpty(annotations) ? undefined : annotations,
    hosts: [{ host: choice.host, paths: [choice.path] }],
    tls: choice.tlsSecret === undefined ? undefined : [{ secretName: choice.tlsSecret, hosts: [choice.host] }],
  };
}

function isEmpty(map: JsonObject): boolean {
  return Object.keys(map).length === 0;
}

function replicas(count: number): string {
  return count === 1 ? 'one replica' : `${count} replicas`;
}
