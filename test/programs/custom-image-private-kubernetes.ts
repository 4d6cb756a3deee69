import { PositConnectProps } from '../../src';
import { customImageKubernetes } from './custom-image-kubernetes';

/** The images of one's own in a registry that asks who pulls. */
export function customImagePrivateKubernetes(): PositConnectProps {
  return { ...customImageKubernetes(), imagePullSecrets: ['private-registery-creds'] };
}
