import { KubernetesObject } from '../../chart/kubernetes-object';
import { ServerSubject } from '../../checks/check-subject';
import { PositConnectProps } from '../../options/posit-connect-props';
import { JsonObject } from '../../values/json';
import { at, named } from '../../values/lookup';
import { ReleaseContext } from '../../values/release-context';
import { objectNamed } from '../object-named';

/** How the Connect server of a rendered release is reached; undefined where it has no Service. */
export function serverSubject({ address, ingress }: PositConnectProps, context: ReleaseContext, release: readonly KubernetesObject[]): ServerSubject | undefined {
  const name = context.fullname;
  const service = objectNamed(release, 'Service', name);
  const port = portOf(service, 'http');
  if (port === undefined) return undefined;
  return {
    name,
    port,
    metricsPort: portOf(service, 'metrics'),
    address: address.replace(/\/+$/, ''),
    ingress: ingress && { setsCookie: context.replicas > 1 && ingress._choice.keepsWithoutCookie !== true },
  };
}

function portOf(service: JsonObject | undefined, name: string): number | undefined {
  const port = at(named(service, name, 'spec', 'ports'), 'port');
  return typeof port === 'number' ? port : undefined;
}
