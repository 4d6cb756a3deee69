import { PAGES } from '../documentation';
import { gcfgSetting, settingText } from '../model/gcfg-settings';
import { isWritten } from '../model/lookup';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

const ADDRESS = 'config.Server.Address';
const LOOPBACK = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(localhost|[^/:]*\.localhost|127(\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0)([:/?#]|$)/i;

/** The chart's default is right for nobody. */
export const serverAddress: Rule<ValuesModel> = {
  id: 'CONNECT030',
  severity: 'warning',
  title: 'Connect does not know its public address',
  why: 'Links in e-mails, redirects after log-in and integrations lead nowhere; SAML and proxied log-in do not work at all.',
  fix: "address: 'https://connect.example.com' in a program; in values config: { Server: { Address: 'https://connect.example.com' } }, the address in the browser",
  documentation: PAGES.configuration,
  check: (model) => {
    const setting = gcfgSetting(model.settings, 'Server', 'Address');
    const address = settingText(setting);
    const path = setting?.path ?? ADDRESS;
    if (address === '') return [{ path, received: 'missing' }];
    if (!LOOPBACK.test(address)) return [];
    return [{ path, received: `${JSON.stringify(address)}${isWritten(model.values, path) ? '' : ' by default'}` }];
  },
};
