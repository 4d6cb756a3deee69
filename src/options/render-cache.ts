import { Size } from 'cdk8s';
import { mistake } from '../errors/posit-connect-error';

/** Where rendered releases are kept, as the chart layer reads it. */
export type RenderCacheChoice =
  | { readonly kind: 'standard'; readonly maxBytes: number }
  | { readonly kind: 'folder'; readonly path: string; readonly maxBytes: number }
  | { readonly kind: 'off' };

/** Options of `RenderCache.standard` and `RenderCache.folder`. */
export interface RenderCacheProps {
  /**
   * How much of the disk the rendered releases may take, 16 MiB or more. What was not used for longest goes first.
   *
   * @default Size.mebibytes(256)
   */
  readonly maxSize?: Size;
}

const KIBIBYTE = 1024;
const LEAST_BYTES = Size.mebibytes(16).toKibibytes() * KIBIBYTE;
const USUAL_BYTES = Size.mebibytes(256).toKibibytes() * KIBIBYTE;

/**
 * Where the objects of a release are kept, so that helm does not run again for what it has rendered before: same chart,
 * same values, same versions. A release with a literal secret is never kept.
 *
 * @see docs/charts.md
 */
export class RenderCache {
  /**
   * The folder named by `CDK8S_POSIT_CONNECT_RENDER_CACHE`, else the cache folder of the platform. With
   * `CDK8S_POSIT_CONNECT_RENDER_CACHE=off` nothing is kept, whatever the program says.
   *
   * @param props size
   * @throws PositConnectError `RENDER_CACHE_SIZE` for a size below 16 MiB
   * @example RenderCache.standard({ maxSize: Size.gibibytes(1) })
   */
  public static standard(props: RenderCacheProps = {}): RenderCache {
    return new RenderCache({ kind: 'standard', maxBytes: bytesOf(props, 'RenderCache.standard') });
  }

  /**
   * A folder of your own, such as one that a pipeline saves, or a volume that several pods share. Several processes may
   * use it at once.
   *
   * @param path the folder; a relative one starts at the working directory
   * @param props size
   * @throws PositConnectError `RENDER_CACHE_SIZE` for a size below 16 MiB
   * @example RenderCache.folder('.cache')
   */
  public static folder(path: string, props: RenderCacheProps = {}): RenderCache {
    return new RenderCache({ kind: 'folder', path, maxBytes: bytesOf(props, 'RenderCache.folder') });
  }

  /**
   * Nothing is taken from a cache, and nothing is put there.
   *
   * @example RenderCache.off()
   */
  public static off(): RenderCache {
    return new RenderCache({ kind: 'off' });
  }

  /** @internal */
  public readonly _choice: RenderCacheChoice;

  private constructor(choice: RenderCacheChoice) {
    this._choice = choice;
  }
}

function bytesOf({ maxSize }: RenderCacheProps, at: string): number {
  if (maxSize === undefined) return USUAL_BYTES;
  const bytes = maxSize.toKibibytes() * KIBIBYTE;
  if (bytes >= LEAST_BYTES) return bytes;
  throw mistake('RENDER_CACHE_SIZE', { at, what: `maxSize is ${bytes / KIBIBYTE} KiB`, fix: 'maxSize: Size.mebibytes(16) or more; or RenderCache.off()' });
}
