import { mistake } from '../errors/posit-connect-error';
import { SecretSource } from './secret-source';
import { LiteralSecretProps } from './secret-source/literal';
import { requireHost } from './syntax/host';
import { requirePort } from './syntax/port';

/** How Connect gets its license, as the values layer reads it. */
export type LicenseChoice =
  | { readonly kind: 'secret'; readonly source: SecretSource }
  | { readonly kind: 'file'; readonly contents: string }
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'server'; readonly host: string; readonly port: number }
  | { readonly kind: 'unmanaged' };

/**
 * The license of Posit Connect. Off-host execution needs one that permits it.
 *
 * @see https://docs.posit.co/connect/admin/licensing/
 */
export class License {
  /**
   * A license file in a Secret.
   *
   * @param source where the file lies, e.g. a Secret made by `kubectl create secret generic … --from-file=license.lic`
   * @example License.fromSecret(SecretSource.existing('connect-license', 'license.lic'))
   */
  public static fromSecret(source: SecretSource): License {
    return new License({ kind: 'secret', source });
  }

  /**
   * The text of a license file, written into a Secret among the manifests.
   *
   * @param contents the whole text of the `.lic` file
   * @param props the consent, without which the text is refused
   * @throws PositConnectError `SECRET_PLAINTEXT` without `allowPlaintext: true`
   * @example License.fromFile('the text of license.lic', { allowPlaintext: true })
   */
  public static fromFile(contents: string, props: LiteralSecretProps = {}): License {
    requireConsent(props, 'License.fromFile');
    return new License({ kind: 'file', contents });
  }

  /**
   * A floating license server.
   *
   * @param host host name or address of the server
   * @param port TCP port, 1 to 65535
   * @throws PositConnectError `HOST` or `PORT` for values that cannot be reached
   * @example License.server('license.example.com', 8999)
   */
  public static server(host: string, port: number): License {
    const at = 'License.server';
    return new License({ kind: 'server', host: requireHost(host, at, 'host'), port: requirePort(port, at, 'port') });
  }

  /**
   * A product key, written into a Secret among the manifests. It is activated online each time a pod starts.
   *
   * @param key the key, e.g. `AAAA-BBBB-…`
   * @param props the consent, without which the key is refused
   * @throws PositConnectError `SECRET_PLAINTEXT` without `allowPlaintext: true`
   * @example License.key('AAAA-BBBB-CCCC-DDDD', { allowPlaintext: true })
   */
  public static key(key: string, props: LiteralSecretProps = {}): License {
    requireConsent(props, 'License.key');
    return new License({ kind: 'key', key });
  }

  /**
   * A license that comes in by other means, such as `values` or a variable of the pod; the library adds nothing.
   *
   * @example License.unmanaged()
   */
  public static unmanaged(): License {
    return new License({ kind: 'unmanaged' });
  }

  /** @internal */
  public readonly _choice: LicenseChoice;

  private constructor(choice: LicenseChoice) {
    this._choice = choice;
  }
}

function requireConsent(props: LiteralSecretProps, at: string): void {
  if (props.allowPlaintext === true) return;
  throw mistake('SECRET_PLAINTEXT', {
    at,
    what: 'a literal license without consent',
    fix: "License.fromSecret(SecretSource.existing('connect-license', 'license.lic')), or { allowPlaintext: true }",
  });
}
