import { Duration } from 'cdk8s';
import { mistake } from '../../errors/posit-connect-error';
import { requireSeconds } from '../syntax/duration';
import { requireObjectName } from '../syntax/kubernetes-name';
import { Annotations } from './annotations';
import { GceCertificate, GceCertificateSource } from './gce-certificate';
import { backendConfig, frontendConfig, gceNames, GceNames, managedCertificate } from './gce-objects';
import { IngressChoice, ingressRoute } from './ingress-choice';
import { CLASS_ANNOTATION } from './ingress-class';
import { IngressClassProps, IngressProps } from './ingress-props';

/** Options of `Ingress.gce`. GKE reads the class from an annotation, so there is none to choose. */
export interface GceIngressProps extends IngressProps {
  /**
   * Name of the reserved global IP address of the load balancer.
   *
   * @default - an address that changes when the Ingress is made anew
   * @throws PositConnectError `KUBERNETES_NAME` for a name that Google Cloud would refuse
   */
  readonly staticIpName?: string;

  /**
   * A certificate that Google Cloud keeps. With it, or with `tlsSecret`, HTTP is redirected to HTTPS.
   *
   * @default - none
   */
  readonly certificate?: GceCertificate;

  /**
   * How long the load balancer waits for a response; it is also the longest life of a WebSocket.
   *
   * Whole seconds, 1 to 86400.
   *
   * @default Duration.seconds(60)
   * @throws PositConnectError `DURATION` outside that range
   */
  readonly timeout?: Duration;
}

const BACKEND_CONFIG = 'cloud.google.com/backend-config';

/** An Ingress of GKE's own controller, with its custom resources. */
export function gceIngress(props: GceIngressProps): IngressChoice {
  const at = 'Ingress.gce';
  refuseClass(props, at);
  const certificate = props.certificate?._source;
  const route = ingressRoute(props, at, certificate ? 'certificate' : 'none');
  if (certificate?.kind === 'made') requireManageable(route.host, at);
  const timeoutSec = requireSeconds(props.timeout ?? Duration.seconds(60), { from: 1, to: 86_400 }, at, 'timeout');
  const certified = certificate !== undefined || route.tlsSecret !== undefined;
  const address = addressAnnotation(props.staticIpName, at);
  return {
    ...route,
    partsFor: ({ releaseName, sticky }) => {
      const names = gceNames(releaseName);
      return {
        ingress: { [CLASS_ANNOTATION]: 'gce', ...address, ...certificateAnnotations(certificate, names), ...(certified ? redirect(names) : {}) },
        service: { [BACKEND_CONFIG]: backendOf(names) },
        extraObjects: [
          ...(certified ? [frontendConfig(names)] : []),
          backendConfig(names, timeoutSec, sticky ? 'sticky' : 'any server'),
          ...(certificate?.kind === 'made' ? [managedCertificate(names, route.host)] : []),
        ],
      };
    },
    keepsSessions: ({ service }, { releaseName }) => service[BACKEND_CONFIG] === backendOf(gceNames(releaseName)),
    stickyFix: `leave out the Service's annotation ${BACKEND_CONFIG}: the preset makes a BackendConfig with session affinity`,
  };
}

function addressAnnotation(name: string | undefined, at: string): Annotations {
  return name === undefined ? {} : { 'kubernetes.io/ingress.global-static-ip-name': requireObjectName(name, at, 'staticIpName') };
}

function redirect(names: GceNames): Annotations {
  return { 'networking.gke.io/v1beta1.FrontendConfig': names.frontendConfig, 'kubernetes.io/ingress.allow-http': 'true' };
}

function backendOf(names: GceNames): string {
  return `{"ports": {"http":"${names.backendConfig}"}}`;
}

function certificateAnnotations(source: GceCertificateSource | undefined, names: GceNames): Annotations {
  switch (source?.kind) {
    case undefined:
      return {};
    case 'made':
      return { 'networking.gke.io/managed-certificates': names.managedCertificate };
    case 'existing':
      return { 'networking.gke.io/managed-certificates': source.name };
    case 'preShared':
      return { 'ingress.gcp.kubernetes.io/pre-shared-cert': source.name };
  }
}

// Programs without type checking can name a class all the same; GKE would leave such an Ingress unserved.
function refuseClass(props: GceIngressProps, at: string): void {
  const { className } = props as IngressClassProps;
  const annotation = props.annotations?.[CLASS_ANNOTATION];
  if (className === undefined && (annotation === undefined || annotation === 'gce')) return;
  throw mistake('INGRESS_CLASS', {
    at,
    what:
      className === undefined
        ? `the annotation ${CLASS_ANNOTATION} is ${JSON.stringify(annotation)}`
        : `className is ${JSON.stringify(className)}, while GKE reads the class from the annotation ${CLASS_ANNOTATION} only`,
    fix: 'leave out the class: the preset writes the annotation. For another controller: Ingress.custom',
  });
}

function requireManageable(host: string, at: string): void {
  if (host.length <= 63) return;
  throw mistake('INGRESS_HOST', {
    at,
    what: `host has ${host.length} characters, and Google issues managed certificates for at most 63`,
    fix: "a shorter host, or tlsSecret: 'connect-tls' with a certificate of your own",
  });
}
