import { mistake } from '../../errors/posit-connect-error';
import { requireObjectName } from '../syntax/kubernetes-name';
import { SecretOrigin } from './secret-origin';

const AT = 'SecretSource.csi';
const DRIVER = 'secrets-store.csi.k8s.io';

/** Options of `SecretSource.csi`. */
export interface CsiSecretProps {
  /** Provider of the driver, e.g. `aws`, `azure`, `gcp` or `vault`. */
  readonly provider: string;

  /**
   * What the provider asks for, by its own names, e.g. `vaultAddress` and `roleName`, or `keyvaultName` and `tenantId`;
   * lists are YAML in a string, as in `objects`.
   */
  readonly parameters: { readonly [name: string]: string };

  /** Name of the file that the provider mounts with the value: the object's name, or the alias that `parameters` give it. */
  readonly objectName: string;

  /**
   * Name of a Secret with which the driver logs in to the store, for providers that need one.
   *
   * @default - the service account of the pod is what the store knows
   */
  readonly nodePublishSecret?: string;
}

/** A value that the Secrets Store CSI driver mounts and copies into a Secret, or a mistake. */
export function csiOrigin(props: CsiSecretProps): SecretOrigin {
  const { parameters, provider } = props;
  requireText(provider, 'provider', "'vault'");
  const objectName = requireText(props.objectName, 'objectName', "'database-password'");
  for (const [parameter, value] of Object.entries(parameters)) requireText(value, `parameters.${parameter}`, "'…'");
  const login = props.nodePublishSecret === undefined ? undefined : { name: requireObjectName(props.nodePublishSecret, AT, 'nodePublishSecret') };
  return {
    kind: 'csi',
    manifest: ({ name, namespace, key, type }) => ({
      apiVersion: 'secrets-store.csi.x-k8s.io/v1',
      kind: 'SecretProviderClass',
      metadata: { name, namespace },
      spec: { provider, parameters, secretObjects: [{ secretName: name, type, data: [{ objectName, key }] }] },
    }),
    volume: (secretName) => ({
      csi: {
        driver: DRIVER,
        readOnly: true,
        volumeAttributes: { secretProviderClass: secretName },
        nodePublishSecretRef: login,
      },
    }),
  };
}

function requireText(value: string, prop: string, example: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw mistake('SECRET_STORE', { at: AT, what: `${prop} is ${value === '' ? 'empty' : 'no text'}`, fix: `${prop}: ${example}` });
}
