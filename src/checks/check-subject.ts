import { k8s } from 'cdk8s-plus-28';
import { CertificateLocation } from '../options/certificate-authority';
import { SecretReference } from '../values/contribution';

/** A TCP endpoint that must answer before Connect can start. */
export interface Endpoint {
  readonly host: string;
  readonly port: number;
}

/** What the checks know of the storage. */
export interface StorageSubject {
  readonly claimName: string;
  /** Whether the claim comes with the release: it cannot be mounted before then. */
  readonly comesWithRelease?: boolean;
  /** Folder of the volume that Connect uses; the whole volume when undefined. */
  readonly subPath?: string;
  /** Servers behind the volume, as far as the options name them. */
  readonly endpoints: readonly Endpoint[];
}

/** What the checks know of the database. */
export interface DatabaseSubject {
  readonly endpoints: readonly Endpoint[];
  readonly database: string;
  readonly user: string;
  /** `sslmode` of the connection URL; undefined when the user left it out. */
  readonly sslMode?: string;
  /** Which server of a cluster is wanted, e.g. `primary`; any when undefined. */
  readonly targetSessionAttributes?: string;
  /** The very Secret that the deployment reads. */
  readonly password?: SecretReference;
  /** Certificate authority: a key of a ConfigMap or Secret. */
  readonly certificateAuthority?: CertificateLocation;
  /** Whether the server starts together with the check, which then waits for it. */
  readonly isStarting?: boolean;
}

/** Where check pods may run: what Connect's server pod was given. */
export interface CheckPlacement {
  readonly nodeSelector?: { readonly [label: string]: string };
  readonly tolerations?: readonly k8s.Toleration[];
  readonly nodeAffinity?: k8s.NodeAffinity;
}

/** What the checks know of a deployment: the same options, read for another purpose. */
export interface CheckSubject {
  readonly releaseName: string;
  readonly namespace: string;
  readonly contentNamespace: string;
  readonly storage?: StorageSubject;
  readonly database?: DatabaseSubject;
  /** Service account under which Connect runs, made by the chart's release. */
  readonly serverServiceAccount: string;
  /** Connect's own image: the site pulls it anyway, and it has curl and bash. */
  readonly serverImage: string;
  /** Names of pull secrets, for the check pods too. */
  readonly imagePullSecrets: readonly string[];
  /** Whether content runs in pods of its own (false for local execution). */
  readonly offHost: boolean;
  /** Which runner starts content: its Role decides what must be allowed. */
  readonly runner: 'kubernetes' | 'launcher' | 'local';
  /** Number of Connect servers; 1 when undefined. */
  readonly replicas?: number;
  /** Anywhere when undefined. */
  readonly placement?: CheckPlacement;
}
