import { Duration } from 'cdk8s';
import { mistake } from '../../errors/posit-connect-error';
import { requireSeconds } from '../syntax/duration';
import { AlbScheme } from './alb-scheme';
import { Annotations } from './annotations';
import { IngressChoice, ingressRoute, requirePath } from './ingress-choice';
import { ingressClass } from './ingress-class';
import { IngressClassProps } from './ingress-props';

/** Options of `Ingress.alb`. A load balancer of AWS has no limit on the size of requests. */
export interface AlbIngressProps extends IngressClassProps {
  /**
   * Who can reach the load balancer.
   *
   * @default - the controller decides: `AlbScheme.INTERNAL`, unless the IngressClass says otherwise
   */
  readonly scheme?: AlbScheme;

  /**
   * Certificates of ACM or IAM by their ARNs; the first one is the default. With one, HTTP is redirected to HTTPS.
   *
   * @default - none here: with `tlsSecret` or `tls: true` the controller looks in ACM for a certificate of the host
   * @throws PositConnectError `ALB_CERTIFICATE` for what is no ARN of a certificate
   */
  readonly certificateArns?: string[];

  /**
   * How long a connection may stay silent before the load balancer closes it.
   *
   * Whole seconds, 1 to 4000.
   *
   * @default - the load balancer's own, 60 seconds
   * @throws PositConnectError `DURATION` outside that range
   */
  readonly timeout?: Duration;

  /**
   * Path that the load balancer asks to learn whether a server is well.
   *
   * @default - the controller's own, `/`
   * @throws PositConnectError `INGRESS_PATH` for a path without a leading slash
   */
  readonly healthCheckPath?: string;
}

const PREFIX = 'alb.ingress.kubernetes.io';
const TARGET_TYPE = `${PREFIX}/target-type`;
const TARGET_GROUP = `${PREFIX}/target-group-attributes`;
const STICKINESS = 'stickiness.enabled=true';
const CERTIFICATE = /^arn:aws[a-z-]*:(acm|iam):[^\s,]+$/;

/** An Ingress of the AWS Load Balancer Controller. */
export function albIngress(props: AlbIngressProps): IngressChoice {
  const at = 'Ingress.alb';
  const certificates = (props.certificateArns ?? []).map((arn) => requireCertificate(arn, at));
  const route = ingressRoute(props, at, certificates.length > 0 ? 'certificate' : 'none');
  const always = {
    ...(props.scheme && { [`${PREFIX}/scheme`]: props.scheme.value }),
    ...(route.tls ? redirectToHttps(certificates) : {}),
    ...(props.timeout && { [`${PREFIX}/load-balancer-attributes`]: idleTimeout(props.timeout, at) }),
    ...(props.healthCheckPath !== undefined && { [`${PREFIX}/healthcheck-path`]: requirePath(props.healthCheckPath, at, 'healthCheckPath') }),
    // Connect's Service is a ClusterIP, which the controller can reach by pod address only.
    [TARGET_TYPE]: 'ip',
  };
  return {
    ...route,
    className: ingressClass(props, at, 'alb'),
    partsFor: ({ sticky }) => ({
      ingress: { ...always, ...(sticky && { [TARGET_GROUP]: `${STICKINESS},stickiness.lb_cookie.duration_seconds=86400` }) },
    }),
    keepsSessions: ({ ingress }) => ingress[TARGET_TYPE] === 'ip' && (ingress[TARGET_GROUP] ?? '').split(',').includes(STICKINESS),
    stickyFix: `write ${STICKINESS} into the annotation ${TARGET_GROUP}, and leave ${TARGET_TYPE} at 'ip'`,
  };
}

function redirectToHttps(certificates: readonly string[]): Annotations {
  return {
    [`${PREFIX}/listen-ports`]: '[{"HTTP": 80}, {"HTTPS":443}]',
    [`${PREFIX}/ssl-redirect`]: '443',
    ...(certificates.length > 0 && { [`${PREFIX}/certificate-arn`]: certificates.join(',') }),
  };
}

function idleTimeout(timeout: Duration, at: string): string {
  return `idle_timeout.timeout_seconds=${requireSeconds(timeout, { from: 1, to: 4000 }, at, 'timeout')}`;
}

function requireCertificate(arn: string, at: string): string {
  if (CERTIFICATE.test(arn)) return arn;
  throw mistake('ALB_CERTIFICATE', {
    at,
    what: `certificateArns has ${JSON.stringify(arn)}, which is no ARN of a certificate`,
    fix: "certificateArns: ['arn:aws:acm:eu-central-1:111122223333:certificate/…'], one certificate an item",
  });
}
