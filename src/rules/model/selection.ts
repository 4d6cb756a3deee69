import { ConnectServer, connectServers } from './connect-servers';
import { isWritten, mapAt, textAt } from './lookup';
import { ManifestsModel, nameOf, namespaceOf, objectsOf, PlacedObject } from './manifests-model';

const NAME_LABEL = ['metadata', 'labels', 'app.kubernetes.io/name'];
const OWN_NAME = /^(rstudio|posit)-connect$/;
const POD_LABELS = ['spec', 'template', 'metadata', 'labels'];

/** Objects that the chart or this library made, and what leads to a server. */
export function connectObjects(model: ManifestsModel): readonly PlacedObject[] {
  const around = connectServers(model).flatMap((server) => {
    const services = servicesOf(model, server);
    return [server.workload, ...services, ...ingressesOf(model, server, services)];
  });
  return [...around, ...objectsOf(model).filter(({ object }) => OWN_NAME.test(textAt(object, NAME_LABEL)))];
}

/** Services that lead to `server`. */
export function servicesOf(model: ManifestsModel, server: ConnectServer): readonly PlacedObject[] {
  return objectsOf(model, 'Service').filter(({ object }) => isBeside(server, object) && Object.keys(mapAt(object, 'spec.selector')).length > 0 && selects(object, 'spec.selector', server));
}

/** Ingresses, and routes of the Gateway API, that lead to one of `services`. */
export function ingressesOf(model: ManifestsModel, server: ConnectServer, services: readonly PlacedObject[]): readonly PlacedObject[] {
  const names = new Set(services.map(({ object }) => nameOf(object)));
  return [...objectsOf(model, 'Ingress'), ...objectsOf(model, 'HTTPRoute')].filter(({ object }) => isBeside(server, object) && backendsOf(object.spec).some((name) => names.has(name)));
}

/** Whether a disruption budget guards `server`. */
export function isGuarded(model: ManifestsModel, server: ConnectServer): boolean {
  return objectsOf(model, 'PodDisruptionBudget').some(
    ({ object }) => isBeside(server, object) && (isWritten(object, 'spec.selector.matchExpressions') || selects(object, 'spec.selector.matchLabels', server)),
  );
}

// helm template leaves the namespace of some kinds open.
function isBeside({ namespace }: ConnectServer, object: PlacedObject['object']): boolean {
  return [namespace, ''].includes(namespaceOf(object)) || namespace === '';
}

function selects(object: PlacedObject['object'], selector: string, { workload }: ConnectServer): boolean {
  const labels = mapAt(workload.object, POD_LABELS);
  return Object.entries(mapAt(object, selector)).every(([label, value]) => labels[label] === value);
}

function backendsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(backendsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    if (key === 'service') return [textAt(child, 'name')];
    if (key === 'backendRefs') return serviceNames(child);
    return key === 'serviceName' && typeof child === 'string' ? [child] : backendsOf(child);
  });
}

function serviceNames(backends: unknown): readonly string[] {
  return Array.isArray(backends) ? backends.filter((backend) => ['', 'Service'].includes(textAt(backend, 'kind'))).map((backend) => textAt(backend, 'name')) : [];
}
