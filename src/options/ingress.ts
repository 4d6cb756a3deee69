import { albIngress, AlbIngressProps } from './ingress/alb';
import { azureApplicationGatewayIngress, AzureApplicationGatewayIngressProps } from './ingress/azure-application-gateway';
import { customIngress, CustomIngressProps } from './ingress/custom';
import { gceIngress, GceIngressProps } from './ingress/gce';
import { gatewayApiIngress, GatewayApiIngressProps } from './ingress/gateway-api';
import { IngressChoice } from './ingress/ingress-choice';
import { nginxIngress, NginxIngressProps } from './ingress/nginx';
import { traefikIngress, TraefikIngressProps } from './ingress/traefik';

/**
 * The way in by which browsers reach Connect: an Ingress in the words of the controller that serves it, or a route of the Gateway API.
 *
 * As soon as there is more than one replica, each preset keeps a browser with the server that it met first, or asks what does.
 *
 * @see https://kubernetes.io/docs/concepts/services-networking/ingress/
 */
export class Ingress {
  /**
   * Served by ingress-nginx, the Kubernetes community's controller. Requests may have any size.
   *
   * @param props host, certificate and limits
   * @throws PositConnectError `INGRESS_HOST`, `INGRESS_PATH`, `INGRESS_CLASS`, `INGRESS_ANNOTATION`, `INGRESS_TLS`,
   * `KUBERNETES_NAME` or `DURATION` for a prop that cannot work
   * @see https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/
   * @example Ingress.nginx({ host: 'connect.example.com', tlsSecret: 'connect-tls' })
   */
  public static nginx(props: NginxIngressProps): Ingress {
    return new Ingress(nginxIngress(props));
  }

  /**
   * Served by Traefik. Sticky sessions are annotations of Connect's Service.
   *
   * @param props host, certificate and entry points
   * @throws PositConnectError as `Ingress.nginx`
   * @see https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/
   * @example Ingress.traefik({ host: 'connect.example.com', tlsSecret: 'connect-tls', entryPoints: ['websecure'] })
   */
  public static traefik(props: TraefikIngressProps): Ingress {
    return new Ingress(traefikIngress(props));
  }

  /**
   * Served by an Application Load Balancer of AWS, made by the AWS Load Balancer Controller.
   *
   * @param props host, certificates and scheme
   * @throws PositConnectError `ALB_CERTIFICATE`, and as `Ingress.nginx`
   * @see https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/
   * @example Ingress.alb({
   *   host: 'connect.example.com',
   *   scheme: AlbScheme.INTERNAL,
   *   certificateArns: ['arn:aws:acm:eu-central-1:111122223333:certificate/0f1e2d3c'],
   * })
   */
  public static alb(props: AlbIngressProps): Ingress {
    return new Ingress(albIngress(props));
  }

  /**
   * Served by an external load balancer of Google Cloud, made by GKE. Its FrontendConfig, BackendConfig and managed
   * certificate are made beside the release and carry its name.
   *
   * @param props host, address and certificate
   * @throws PositConnectError as `Ingress.nginx`; `INGRESS_CLASS` for any class, since GKE reads an annotation instead
   * @see https://cloud.google.com/kubernetes-engine/docs/how-to/ingress-configuration
   * @example Ingress.gce({ host: 'connect.example.com', staticIpName: 'connect', certificate: GceCertificate.managed() })
   */
  public static gce(props: GceIngressProps): Ingress {
    return new Ingress(gceIngress(props));
  }

  /**
   * Served by an Application Gateway of Azure, driven by its Ingress controller.
   *
   * @param props host, certificate and timeout
   * @throws PositConnectError as `Ingress.nginx`
   * @see https://azure.github.io/application-gateway-kubernetes-ingress/annotations/
   * @example Ingress.azureApplicationGateway({ host: 'connect.example.com', tlsSecret: 'connect-tls' })
   */
  public static azureApplicationGateway(props: AzureApplicationGatewayIngressProps): Ingress {
    return new Ingress(azureApplicationGatewayIngress(props));
  }

  /**
   * Served by a Gateway of the Gateway API, which is there already: an HTTPRoute is made beside the release, and no Ingress.
   *
   * With more than one replica say how `sessions` are kept. Publishing uploads whole projects: what serves the Gateway must let
   * large requests through.
   *
   * @param props host, Gateway and sessions
   * @throws PositConnectError `INGRESS_GATEWAY`, and as `Ingress.nginx`; `INGRESS_STICKY`, when the deployment is made, where more than one
   * replica needs sticky sessions and `sessions` is missing
   * @see https://gateway-api.sigs.k8s.io/api-types/httproute/
   * @example Ingress.gatewayApi({
   *   host: 'connect.example.com',
   *   gateway: { name: 'public', namespace: 'gateways', listener: 'https' },
   *   redirectFrom: 'http',
   *   sessions: GatewaySessions.sessionPersistence(),
   * })
   */
  public static gatewayApi(props: GatewayApiIngressProps): Ingress {
    return new Ingress(gatewayApiIngress(props));
  }

  /**
   * Served by any other controller: its annotations are yours. Remember that publishing uploads whole projects, so the
   * controller's limit on the size of requests must go.
   *
   * @param props host, class and annotations
   * @throws PositConnectError as `Ingress.nginx`; `INGRESS_STICKY`, when the deployment is made, where more than one
   * replica needs sticky sessions and neither sticky map says how
   * @example Ingress.custom({
   *   host: 'connect.example.com',
   *   className: 'haproxy',
   *   stickyAnnotations: { 'haproxy.org/cookie-persistence': 'posit-connect' },
   * })
   */
  public static custom(props: CustomIngressProps): Ingress {
    return new Ingress(customIngress(props));
  }

  /** @internal */
  public readonly _choice: IngressChoice;

  private constructor(choice: IngressChoice) {
    this._choice = choice;
  }
}
