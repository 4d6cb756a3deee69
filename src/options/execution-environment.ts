import { mistake } from '../errors/posit-connect-error';
import { Interpreter, requireInterpreters } from './execution-environment/interpreter';
import { requireAbsolutePath } from './syntax/absolute-path';
import { requireImage } from './syntax/image-reference';

/** For which content Connect may choose an environment. */
export enum EnvironmentMatching {
  /** Also for content whose manifest names no image. */
  ANY = 'any',
  /** Only for content whose manifest names this image. */
  EXACT = 'exact',
  /** For none: the environment is known and not used. */
  NONE = 'none',
}

/** An environment, validated. */
export interface EnvironmentChoice {
  readonly image: string;
  readonly title?: string;
  readonly description?: string;
  readonly matching?: string;
  readonly supervisor?: string;
  readonly r: readonly Interpreter[];
  readonly python: readonly Interpreter[];
  readonly quarto: readonly Interpreter[];
  readonly tensorflow: readonly Interpreter[];
}

/** Options of `ExecutionEnvironment.of`. At least one of `r`, `python`, `quarto` and `tensorflow` is needed. */
export interface ExecutionEnvironmentProps {
  /**
   * Name that publishers read.
   *
   * @default - none, and Connect shows the image
   */
  readonly title?: string;

  /**
   * What publishers read below the title.
   *
   * @default - none
   */
  readonly description?: string;

  /**
   * For which content Connect may choose the environment.
   *
   * @default EnvironmentMatching.ANY
   */
  readonly matching?: EnvironmentMatching;

  /**
   * Absolute path of the supervisor script in the image.
   *
   * @default - none
   */
  readonly supervisor?: string;

  /**
   * Versions of R in the image.
   *
   * @default - none
   */
  readonly r?: Interpreter[];

  /**
   * Versions of Python in the image.
   *
   * @default - none
   */
  readonly python?: Interpreter[];

  /**
   * Versions of Quarto in the image.
   *
   * @default - none
   */
  readonly quarto?: Interpreter[];

  /**
   * Versions of TensorFlow Serving in the image.
   *
   * @default - none
   */
  readonly tensorflow?: Interpreter[];
}

/**
 * An image in which content runs, and what is in it. Connect 2026.03.0 and later, with the direct Kubernetes runner
 * 2026.04.0, take the list from here; changes arrive without a restart.
 *
 * @see https://docs.posit.co/connect/admin/appendix/off-host/execution-environments/
 */
export class ExecutionEnvironment {
  /**
   * An environment by its image.
   *
   * @param image image with its tag, as content pods pull it
   * @param props what is in the image
   * @throws PositConnectError `IMAGE` for a name that no registry has, `EXECUTION_ENVIRONMENT` without any interpreter or
   *   with a version that is none, `ABSOLUTE_PATH` for a relative path
   * @example ExecutionEnvironment.of('posit/connect-content:R4.6-python3.14-ubuntu-24.04-pro', {
   *   title: 'Default',
   *   r: [{ version: '4.6.1', path: '/opt/R/4.6.1/bin/R' }],
   *   python: [{ version: '3.14.6', path: '/opt/python/3.14.6/bin/python3' }],
   * })
   */
  public static of(image: string, props: ExecutionEnvironmentProps): ExecutionEnvironment {
    const at = 'ExecutionEnvironment.of';
    const choice: EnvironmentChoice = {
      image: requireImage(image, at, 'image'),
      title: props.title,
      description: props.description,
      matching: props.matching,
      supervisor: props.supervisor === undefined ? undefined : requireAbsolutePath(props.supervisor, at, 'supervisor'),
      r: requireInterpreters(props.r, at, 'r'),
      python: requireInterpreters(props.python, at, 'python'),
      quarto: requireInterpreters(props.quarto, at, 'quarto'),
      tensorflow: requireInterpreters(props.tensorflow, at, 'tensorflow'),
    };
    if ([choice.r, choice.python, choice.quarto, choice.tensorflow].some((list) => list.length > 0)) return new ExecutionEnvironment(choice);
    throw mistake('EXECUTION_ENVIRONMENT', {
      at,
      what: `image ${JSON.stringify(image)} has no interpreter`,
      fix: "r: [{ version: '4.6.1', path: '/opt/R/4.6.1/bin/R' }], or python, quarto, tensorflow",
    });
  }

  /** @internal */
  public readonly _choice: EnvironmentChoice;

  private constructor(choice: EnvironmentChoice) {
    this._choice = choice;
  }
}
