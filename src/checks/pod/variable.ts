import { k8s } from 'cdk8s-plus-28';
import { SecretReference } from '../../values/contribution';

/** `text` as it must be written into arguments and variables so that the kubelet hands on exactly `text`. */
export function verbatim(text: string): string {
  return text.replace(/\$/g, '$$$$');
}

/** An environment variable with a value of ours or of the user's. The cluster drops an empty value: written, it would be a change each time. */
export function variable(name: string, value: string | number): k8s.EnvVar {
  return value === '' ? { name } : { name, value: verbatim(String(value)) };
}

/** An environment variable with the value of a key of a Secret. */
export function fromSecret(name: string, secret: SecretReference): k8s.EnvVar {
  return { name, valueFrom: { secretKeyRef: { name: secret.name, key: secret.key } } };
}

/** The same, unset where the Secret or the key does not exist: a pod would else wait for it until its time is over. */
export function optionalFromSecret(name: string, secret: SecretReference): k8s.EnvVar {
  return { name, valueFrom: { secretKeyRef: { name: secret.name, key: secret.key, optional: true } } };
}

/** An environment variable with a field of the pod, e.g. `spec.nodeName`. */
export function fromField(name: string, fieldPath: string): k8s.EnvVar {
  return { name, valueFrom: { fieldRef: { fieldPath } } };
}
