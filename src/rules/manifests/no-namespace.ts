import { isClusterScoped, KubernetesObject } from '../../chart/kubernetes-object';
import { PAGES } from '../documentation';
import { connectServers } from '../model/connect-servers';
import { ManifestsModel, namespaceOf, objectsOf } from '../model/manifests-model';
import { Rule } from '../rule';

/** Parts of the Kubernetes API of which it is known what lies in a namespace. */
const KNOWN_GROUPS = new Set([
  '', 'apps', 'autoscaling', 'batch', 'coordination.k8s.io', 'discovery.k8s.io', 'networking.k8s.io', 'policy', 'rbac.authorization.k8s.io',
]);

/** Kinds of others that people put beside Connect. */
const KNOWN_KINDS = new Set([
  'BackendConfig', 'Certificate', 'ExternalSecret', 'FrontendConfig', 'HTTPRoute', 'IngressRoute', 'Issuer', 'ManagedCertificate', 'Middleware',
  'PodMonitor', 'PrometheusRule', 'SealedSecret', 'SecretProviderClass', 'ServiceMonitor',
]);

/** helm fills the namespace in when it installs, and `helm template` does not. */
export const noNamespace: Rule<ManifestsModel> = {
  id: 'CONNECT097',
  severity: 'warning',
  title: 'An object names no namespace, and the server beside it does',
  why: 'Plain `kubectl apply` puts the object into the namespace of whoever runs it: an Ingress then finds no Service, and a disruption budget guards nothing.',
  fix: 'metadata: { namespace: "<namespace of the server>" }, or the namespace given to whatever applies the manifests: kubectl apply --namespace, the destination in Argo CD, targetNamespace in Flux',
  documentation: PAGES.namespaces,
  settledBy: 'namespace',
  check: (model) => {
    if (!connectServers(model).some(({ namespace }) => namespace !== '')) return [];
    return objectsOf(model)
      .filter(({ object }) => namespaceOf(object) === '' && isNamespaced(object))
      .map(({ path }) => ({ path, received: 'without metadata.namespace' }));
  },
};

function isNamespaced({ apiVersion, kind }: KubernetesObject): boolean {
  if (KNOWN_KINDS.has(kind)) return true;
  return KNOWN_GROUPS.has(apiVersion.replace(/\/?[^/]*$/, '')) && !isClusterScoped(kind);
}
