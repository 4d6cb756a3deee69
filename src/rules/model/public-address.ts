import { gcfgSetting, settingText } from './gcfg-settings';
import { ValuesModel } from './values-model';

/** Where users meet Connect. */
export interface PublicAddress {
  readonly scheme: string;
  /** In small letters, without port. */
  readonly host: string;
}

const FORM = /^([a-z][a-z0-9+.-]*):\/\/(?:[^/@]*@)?([^/:?#]+)/i;
const LOOPBACK = /^(localhost|127\..*|0\.0\.0\.0)$/;

/** The address in `Server.Address`; undefined where it says nothing of the world outside. */
export function publicAddress(model: ValuesModel): PublicAddress | undefined {
  const found = FORM.exec(settingText(gcfgSetting(model.settings, 'Server', 'Address')));
  if (found === null) return undefined;
  const [scheme, host] = [found[1].toLowerCase(), found[2].toLowerCase()];
  return LOOPBACK.test(host) ? undefined : { scheme, host };
}
