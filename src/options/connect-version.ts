import { mistake } from '../errors/posit-connect-error';

const FORM = /^20\d\d\.(0[1-9]|1[0-2])\.\d+$/;

/**
 * One version of Connect for everything that has one: server image, content-init image and the guards that ask
 * whether a setting is known to it.
 *
 * @see https://docs.posit.co/connect/news/
 */
export class ConnectVersion {
  /**
   * A version by its number.
   *
   * @param version year, month with two digits, and patch, e.g. `2026.08.0`
   * @throws PositConnectError `CONNECT_VERSION` for another form
   * @example ConnectVersion.of('2026.08.0')
   */
  public static of(version: string): ConnectVersion {
    if (FORM.test(version)) return new ConnectVersion(version);
    throw mistake('CONNECT_VERSION', {
      at: 'ConnectVersion.of',
      what: `version is ${JSON.stringify(version)}`,
      fix: "ConnectVersion.of('2026.08.0') (year.month.patch, month with two digits, no operating system)",
    });
  }

  /** @param value the version, e.g. `2026.08.0` */
  private constructor(public readonly value: string) {}
}
