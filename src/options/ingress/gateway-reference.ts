import { mistake } from '../../errors/posit-connect-error';
import { isDnsName } from '../syntax/dns-name';
import { requireLabelName, requireObjectName } from '../syntax/kubernetes-name';
import { PlainObject } from '../syntax/plain';

/** A Gateway that is there already, and which of its listeners a route attaches to. */
export interface GatewayReference {
  /**
   * Name of the Gateway, see `kubectl get gateways -A`.
   *
   * @throws PositConnectError `KUBERNETES_NAME` for a name that Kubernetes would refuse
   */
  readonly name: string;

  /**
   * Namespace of the Gateway. Its listener must allow routes from the server's namespace.
   *
   * @default - the server's namespace
   * @throws PositConnectError `KUBERNETES_NAME` for a name that Kubernetes would refuse
   */
  readonly namespace?: string;

  /**
   * Name of one listener, e.g. that for HTTPS.
   *
   * @default - all listeners that allow the route and serve its host
   * @throws PositConnectError `INGRESS_GATEWAY` for a name that no listener can have
   */
  readonly listener?: string;
}

/** The Gateway as routes name it, with all that the API server would fill in; a mistake for what it would refuse. */
export function parentReference({ name, namespace, listener }: GatewayReference, at: string): PlainObject {
  return {
    group: 'gateway.networking.k8s.io',
    kind: 'Gateway',
    name: requireObjectName(name, at, 'gateway.name'),
    ...(namespace === undefined ? {} : { namespace: requireLabelName(namespace, at, 'gateway.namespace') }),
    ...(listener === undefined ? {} : { sectionName: requireListener(listener, at, 'gateway.listener') }),
  };
}

/** The name of a listener as given, or a mistake that names the prop. */
export function requireListener(listener: string, at: string, prop: string): string {
  if (isDnsName(listener)) return listener;
  throw mistake('INGRESS_GATEWAY', { at, what: `${prop} is ${JSON.stringify(listener)}`, fix: `${prop}: 'https', the name of a listener of the Gateway` });
}
