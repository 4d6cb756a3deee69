import { mistake } from '../errors/posit-connect-error';

/** Version of the official chart that this release of the library was tested with. */
const OFFICIAL_CHART_VERSION = '0.21.0';

const OFFICIAL_REPOSITORY = 'https://helm.rstudio.com';
const CHART_NAME = 'rstudio-connect';

/** Where a chart comes from, as the chart layer reads it. */
export type ChartLocation =
  | { readonly kind: 'embedded' }
  | { readonly kind: 'directory'; readonly path: string }
  | { readonly kind: 'archive'; readonly path: string; readonly sha256?: string }
  | { readonly kind: 'repository'; readonly url: string; readonly name: string; readonly version: string; readonly sha256?: string }
  | { readonly kind: 'oci'; readonly reference: string; readonly version: string; readonly sha256?: string };

/** Options of `ChartSource.official`. */
export interface OfficialChartProps {
  /**
   * Version of the chart; a fixed one, no range.
   *
   * @default '0.21.0'
   */
  readonly version?: string;

  /**
   * SHA-256 of the chart's archive, 64 hexadecimal digits. Another archive is refused.
   *
   * @default - the archive is taken as downloaded, and must not change afterwards
   */
  readonly sha256?: string;
}

/** Options of `ChartSource.repository`. */
export interface ChartRepositoryProps extends OfficialChartProps {
  /** Address of the chart repository, e.g. `https://charts.example.com`. */
  readonly url: string;

  /**
   * Name of the chart in it.
   *
   * @default 'rstudio-connect'
   */
  readonly name?: string;
}

/** Options of `ChartSource.oci`. */
export interface OciChartProps extends OfficialChartProps {
  /** Reference of the chart without a tag, e.g. `oci://registry.example.com/charts/rstudio-connect`. */
  readonly reference: string;
}

/** Options of `ChartSource.archive`. */
export interface ChartArchiveProps {
  /**
   * SHA-256 of the archive, 64 hexadecimal digits. Another archive is refused.
   *
   * @default - the archive is not checked
   */
  readonly sha256?: string;
}

/**
 * The Helm chart that makes the release.
 *
 * @see https://github.com/rstudio/helm/tree/main/charts/rstudio-connect
 */
export class ChartSource {
  /**
   * Posit's official chart, which supported installations use. Downloaded once, then taken from the cache.
   *
   * @param props version and checksum
   * @throws PositConnectError `CHART_VERSION` for a range instead of a version, `CHART_SHA256` for a malformed sum
   * @example ChartSource.official({ version: '0.21.0' })
   */
  public static official(props: OfficialChartProps = {}): ChartSource {
    return ChartSource.pinned('ChartSource.official', { ...props, url: OFFICIAL_REPOSITORY });
  }

  /**
   * A chart repository of your own that mirrors the official chart.
   *
   * @param props address, version and checksum
   * @throws PositConnectError `CHART_REFERENCE` for an address with a password, `CHART_VERSION`, `CHART_SHA256`
   * @example ChartSource.repository({ url: 'https://charts.example.com', version: '0.21.0' })
   */
  public static repository(props: ChartRepositoryProps): ChartSource {
    requireNoCredentials(props.url, 'ChartSource.repository', 'url');
    return ChartSource.pinned('ChartSource.repository', props);
  }

  /**
   * A mirror of the official chart in an OCI registry.
   *
   * @param props reference, version and checksum
   * @throws PositConnectError `CHART_REFERENCE` for a reference without `oci://`, `CHART_VERSION`, `CHART_SHA256`
   * @example ChartSource.oci({ reference: 'oci://registry.example.com/charts/rstudio-connect', version: '0.21.0' })
   */
  public static oci(props: OciChartProps): ChartSource {
    const at = 'ChartSource.oci';
    requireNoCredentials(props.reference, at, 'reference');
    if (!/^oci:\/\/[^:]+(:\d+)?\/[^:]+$/.test(props.reference)) {
      throw mistake('CHART_REFERENCE', {
        at,
        what: `reference is ${JSON.stringify(props.reference)}`,
        fix: "reference: 'oci://registry.example.com/charts/rstudio-connect', and the version in `version`",
      });
    }
    return new ChartSource({ kind: 'oci', reference: props.reference, ...requirePin(props, at) });
  }

  /**
   * An unpacked chart on this machine.
   *
   * @param path folder with the chart's `Chart.yaml`; a relative one starts at the working directory
   * @example ChartSource.directory('vendor/rstudio-connect')
   */
  public static directory(path: string): ChartSource {
    return new ChartSource({ kind: 'directory', path });
  }

  /**
   * A packed chart on this machine.
   *
   * @param path the `.tgz` file; a relative one starts at the working directory
   * @param props checksum
   * @throws PositConnectError `CHART_SHA256` for a malformed sum
   * @example ChartSource.archive('vendor/rstudio-connect-0.21.0.tgz')
   */
  public static archive(path: string, props: ChartArchiveProps = {}): ChartSource {
    return new ChartSource({ kind: 'archive', path, sha256: requireSha256(props.sha256, 'ChartSource.archive') });
  }

  /**
   * The small preview chart inside this library, for a first look and for unit tests without a network. It is not
   * supported by Posit; what goes into a cluster is made with `ChartSource.official()`.
   *
   * @example ChartSource.embedded()
   */
  public static embedded(): ChartSource {
    return new ChartSource({ kind: 'embedded' });
  }

  private static pinned(at: string, props: ChartRepositoryProps): ChartSource {
    return new ChartSource({ kind: 'repository', url: props.url, name: props.name ?? CHART_NAME, ...requirePin(props, at) });
  }

  /** @internal */
  public readonly _location: ChartLocation;

  private constructor(location: ChartLocation) {
    this._location = location;
  }
}

function requireNoCredentials(address: string, at: string, prop: string): void {
  if (!/^[a-z+]+:\/\/[^/]*@/i.test(address)) return;
  throw mistake('CHART_REFERENCE', {
    at,
    what: `${prop} holds a user or a password`,
    fix: `${prop} without them, and a login by "helm registry login" or in the repository's configuration of helm`,
  });
}

function requirePin(props: OfficialChartProps, at: string): { readonly version: string; readonly sha256?: string } {
  const version = props.version ?? OFFICIAL_CHART_VERSION;
  if (!/^\d+\.\d+\.\d+([-+][0-9A-Za-z.+-]+)?$/.test(version)) {
    throw mistake('CHART_VERSION', {
      at,
      what: `version is ${JSON.stringify(version)}`,
      fix: `version: '${OFFICIAL_CHART_VERSION}' (one version, no range)`,
    });
  }
  return { version, sha256: requireSha256(props.sha256, at) };
}

function requireSha256(sum: string | undefined, at: string): string | undefined {
  if (sum === undefined || /^[0-9a-f]{64}$/.test(sum)) return sum;
  throw mistake('CHART_SHA256', { at, what: `sha256 is ${JSON.stringify(sum)}`, fix: 'sha256: 64 hexadecimal digits, lower case' });
}
