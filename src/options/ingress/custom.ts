import { Annotations, requireAnnotations } from './annotations';
import { IngressChoice, ingressRoute } from './ingress-choice';
import { customIngressClass } from './ingress-class';
import { IngressProps } from './ingress-props';

/** Options of `Ingress.custom`. */
export interface CustomIngressProps extends IngressProps {
  /**
   * Name of the IngressClass, see `kubectl get ingressclass`.
   *
   * @default - the cluster's default class, or the one that the annotation `kubernetes.io/ingress.class` names
   * @throws PositConnectError `INGRESS_CLASS` for a name that Kubernetes would refuse, or beside that annotation
   */
  readonly className?: string;

  /**
   * Annotations of the Ingress by which the controller keeps a browser with one server, written where sessions are
   * sticky. An empty map says that sessions are kept by something that needs no annotation.
   *
   * @default - none; with more than one replica one of the two sticky maps must be given
   */
  readonly stickyAnnotations?: { readonly [key: string]: string };

  /**
   * Annotations of Connect's Service to the same end.
   *
   * @default - none; with more than one replica one of the two sticky maps must be given
   */
  readonly stickyServiceAnnotations?: { readonly [key: string]: string };
}

/** An Ingress of a controller that this library does not know. */
export function customIngress(props: CustomIngressProps): IngressChoice {
  const at = 'Ingress.custom';
  const sticky = {
    ingress: requireAnnotations(props.stickyAnnotations ?? {}, at, 'stickyAnnotations'),
    service: requireAnnotations(props.stickyServiceAnnotations ?? {}, at, 'stickyServiceAnnotations'),
  };
  const told = props.stickyAnnotations !== undefined || props.stickyServiceAnnotations !== undefined;
  return {
    ...ingressRoute(props, at),
    className: customIngressClass(props, at),
    partsFor: (release) => (release.sticky ? sticky : {}),
    keepsSessions: ({ ingress, service }) => told && holds(ingress, sticky.ingress) && holds(service, sticky.service),
    keepsWithoutCookie: true,
    stickyFix: told
      ? 'give each sticky annotation once: in stickyAnnotations or stickyServiceAnnotations only'
      : "stickyAnnotations: { 'controller.example.com/affinity': 'cookie' }, or {} where sessions are kept without annotations",
  };
}

function holds(annotations: Annotations, expected: Annotations): boolean {
  return Object.entries(expected).every(([key, value]) => annotations[key] === value);
}
