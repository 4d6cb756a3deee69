/** What every Ingress needs to know, whatever controller serves it. */
export interface IngressProps {
  /**
   * Name under which browsers reach Connect, the same as in its address.
   *
   * A DNS name, e.g. `connect.example.com`; neither a wildcard nor an IP address.
   *
   * @throws PositConnectError `INGRESS_HOST` for anything else
   */
  readonly host: string;

  /**
   * Path under which Connect answers, with a leading slash; everything below belongs to it.
   *
   * @default '/'
   * @throws PositConnectError `INGRESS_PATH` for a path without a leading slash, or with blanks, `?` or `#`
   */
  readonly path?: string;

  /**
   * Name of a Secret of type `kubernetes.io/tls` in the server's namespace, made by hand or by cert-manager.
   *
   * @default - no certificate by Secret
   * @throws PositConnectError `KUBERNETES_NAME` for a name that Kubernetes would refuse
   */
  readonly tlsSecret?: string;

  /**
   * Whether browsers reach Connect over HTTPS. Write `true` where no certificate is named here because TLS ends
   * elsewhere: with the controller's own certificate, or at a load balancer in front of it.
   *
   * @default - true with a certificate, false without
   * @throws PositConnectError `INGRESS_TLS` for `false` beside a certificate
   */
  readonly tls?: boolean;

  /**
   * Whether a browser stays with the Connect server that it met first. Logins and interactive content need it as soon
   * as there is more than one.
   *
   * @default - true with more than one replica, false with one
   * @throws PositConnectError `INGRESS_STICKY` for `false` with more than one replica, when the deployment is made
   */
  readonly stickySessions?: boolean;

  /**
   * Further annotations of the Ingress. They win over those of the preset.
   *
   * @default - those of the preset only
   * @throws PositConnectError `INGRESS_ANNOTATION` for a key that Kubernetes would refuse or a value that is no string;
   * `INGRESS_STICKY`, when the deployment is made, for one that ends sticky sessions where they are needed
   */
  readonly annotations?: { readonly [key: string]: string };

  /**
   * Further annotations of Connect's Service. They win over those of the preset.
   *
   * @default - those of the preset only
   * @throws PositConnectError as for `annotations`
   */
  readonly serviceAnnotations?: { readonly [key: string]: string };
}

/** An Ingress whose controller is chosen by the name of an IngressClass. */
export interface IngressClassProps extends IngressProps {
  /**
   * Name of the IngressClass, see `kubectl get ingressclass`.
   *
   * @default - the name under which the controller's own chart installs its class
   * @throws PositConnectError `INGRESS_CLASS` for a name that Kubernetes would refuse, or beside the annotation
   * `kubernetes.io/ingress.class`
   */
  readonly className?: string;
}
