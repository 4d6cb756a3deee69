import { k8s } from 'cdk8s-plus-28';
import { CertificateLocation } from '../options/certificate-authority';
import { ContentJob } from '../values/content-job';
import { SecretReference } from '../values/contribution';
import { JsonObject } from '../values/json';

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

/** A host that the deployment uses, and the option that names it, e.g. `database`. */
export interface NamedHost {
  readonly host: string;
  readonly option: string;
}

/** Where the server takes its license from. */
export type LicenseSubject =
  | { readonly kind: 'secret'; readonly name: string; readonly key: string }
  | { readonly kind: 'server'; readonly host: string; readonly port: number };

/** A Secret that a pod or the ingress reads. */
export interface SecretRead {
  readonly namespace: string;
  readonly name: string;
  /** The key that is read; undefined for a Secret that is read whole. */
  readonly key?: string;
  readonly kind: 'generic' | 'tls' | 'registry';
  /** What reads it, e.g. `CONNECT_POSTGRES_PASSWORD of container connect`. */
  readonly reader: string;
}

/** A package repository, and the setting or variable that names it. */
export interface RepositorySubject {
  readonly url: string;
  readonly option: string;
}

/** An interpreter that an execution environment declares. */
export interface InterpreterSubject {
  readonly tool: 'r' | 'python' | 'quarto' | 'tensorflow';
  readonly path: string;
  readonly version: string;
  /** Where it is declared, e.g. `executionEnvironments[0].r[1]`. */
  readonly option: string;
}

/** An image of content, and what is declared to be in it. */
export interface EnvironmentSubject {
  readonly image: string;
  readonly interpreters: readonly InterpreterSubject[];
  readonly supervisors: readonly { readonly path: string; readonly option: string }[];
}

/** What the checks know of content pods. */
export interface ContentSubject {
  readonly namespace: string;
  readonly job: ContentJob;
  /** Account under which content runs unless its publisher chooses another. */
  readonly serviceAccountName: string;
  readonly imagePullSecrets: readonly string[];
  readonly placement: PodPlacement;
  /** Variables of content. */
  readonly environment: readonly JsonObject[];
  readonly claimName?: string;
  readonly subPath?: string;
  /** User as which content runs: a name that the server's image knows, or a number. */
  readonly user: string;
}

/** What the checks know of the Connect server and of the ways to it. */
export interface ServerSubject {
  /** Name of its Deployment and of its Service. */
  readonly name: string;
  /** Port of the Service. */
  readonly port: number;
  /** Port of the Service for metrics; undefined where Connect serves none. */
  readonly metricsPort?: number;
  /** Address under which people reach Connect, without a slash at its end. */
  readonly address: string;
  /** Version of Connect, e.g. `2026.08.0`; undefined where its image does not tell. */
  readonly version?: string;
  /** Value of `Authentication.Provider`, in lower case; `password` where it is not set. */
  readonly authentication?: string;
  /** Way in from outside; undefined where the deployment brings none. */
  readonly ingress?: {
    /** Whether it keeps a browser with one server by a cookie. */
    readonly setsCookie: boolean;
  };
}

/** Where pods may run. */
export interface PodPlacement {
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
  /** Undefined where the release has no Service of the server. */
  readonly server?: ServerSubject;
  /** Where check pods may run: what the server's pod was given. Anywhere when undefined. */
  readonly placement?: PodPlacement;
  /** Hosts that must resolve, each once. */
  readonly hosts: readonly NamedHost[];
  /** Undefined where the license is in the release itself, or comes by other means. */
  readonly license?: LicenseSubject;
  /** Secrets that must be there before the release. */
  readonly secrets: readonly SecretRead[];
  readonly repositories: readonly RepositorySubject[];
  readonly environments: readonly EnvironmentSubject[];
  /** Undefined for local execution, whose content has no pods. */
  readonly content?: ContentSubject;
}
