import { mistake } from '../../errors/posit-connect-error';
import { isDnsName } from '../syntax/dns-name';
import { IngressClassProps } from './ingress-props';

/** The annotation that chose the controller before IngressClass did; GKE still reads nothing else. */
export const CLASS_ANNOTATION = 'kubernetes.io/ingress.class';

/** The name of the IngressClass, the preset's own where the user names none, or a mistake. */
export function ingressClass(props: IngressClassProps, at: string, presetClass: string): string {
  return customIngressClass({ ...props, className: props.className ?? presetClass }, at) ?? presetClass;
}

/** The name of the IngressClass; undefined for the cluster's default, or where the old annotation chooses. */
export function customIngressClass(props: IngressClassProps, at: string): string | undefined {
  const { className } = props;
  if (className === undefined) return undefined;
  if (!isDnsName(className)) {
    throw mistake('INGRESS_CLASS', {
      at,
      what: `className is ${JSON.stringify(className)}, which cannot be the name of an IngressClass`,
      fix: "className: 'nginx' (see kubectl get ingressclass), or leave it out",
    });
  }
  if (props.annotations?.[CLASS_ANNOTATION] !== undefined) {
    throw mistake('INGRESS_CLASS', {
      at,
      what: `the annotation ${CLASS_ANNOTATION} stands beside the class ${JSON.stringify(className)}`,
      fix: `className: ${JSON.stringify(props.annotations[CLASS_ANNOTATION])}, without the annotation`,
    });
  }
  return className;
}
