import { Size } from 'cdk8s';
import { SecretSource } from '../secret-source';
import { requireImage } from '../syntax/image-reference';
import { requireObjectName } from '../syntax/kubernetes-name';
import { quantityOf } from '../syntax/size';

/** Options of `Database.evaluation`. */
export interface EvaluationDatabaseProps {
  /**
   * Password that the server gives its user, and with which Connect logs in. The server takes it while its volume is
   * new; another one later needs a new volume.
   */
  readonly password: SecretSource;

  /**
   * Image of the server: the official `postgres` image, of a version that Connect supports (13 to 17), or a mirror of it.
   *
   * @default 'postgres:17-alpine', the image of the log-in check
   * @throws PositConnectError `IMAGE` for a name that no registry can have
   * @see https://hub.docker.com/_/postgres
   */
  readonly image?: string;

  /**
   * Size of the server's volume. Kubernetes refuses to change it later.
   *
   * @default Size.gibibytes(2)
   * @throws PositConnectError `STORAGE_SIZE` for no size at all
   */
  readonly capacity?: Size;

  /**
   * StorageClass that makes the volume; only one node mounts it at a time.
   *
   * @default - the cluster's default class
   * @throws PositConnectError `KUBERNETES_NAME` for a name that Kubernetes would refuse
   */
  readonly storageClassName?: string;
}

/** The one server that the library runs for an evaluation, as the stages read it. */
export interface EvaluationServer {
  readonly image: string;
  readonly capacity: string;
  readonly storageClassName?: string;
}

// Of these, PostgreSQL may fill one with its write-ahead log.
const CAPACITY = Size.gibibytes(2);

/** The server of an evaluation, validated. */
export function evaluationServer(props: EvaluationDatabaseProps, at: string): EvaluationServer {
  return {
    image: requireImage(props.image ?? 'postgres:17-alpine', at, 'image'),
    capacity: quantityOf(props.capacity ?? CAPACITY, at, 'capacity'),
    storageClassName: props.storageClassName === undefined ? undefined : requireObjectName(props.storageClassName, at, 'storageClassName'),
  };
}
