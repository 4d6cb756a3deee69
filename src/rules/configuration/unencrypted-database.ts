import { PAGES } from '../documentation';
import { settingText } from '../model/gcfg-settings';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

const HOST = /^[a-z]+:\/\/(?:[^/@]*@)?(\[[^\]]*\]|[^/:?#]*)|[?&\s]host=([^&\s]+)/i;
const DISABLED = /[?&\s]sslmode=disable(&|\s|$)/i;

/** Names that only the cluster knows, and the pod itself. */
const INSIDE = /^([^.:]*|localhost|127\..*|\[::1\]|.*\.svc(\.cluster\.local)?\.?|\/.*)$/i;

/** Inside a cluster the network may be trusted; beyond it, hardly. */
export const unencryptedDatabase: Rule<ValuesModel> = {
  id: 'CONNECT055',
  severity: 'warning',
  title: 'The connection to a database outside the cluster is not encrypted',
  why: 'The password and everything that Connect knows of its users cross the network in plain text.',
  fix: 'sslmode=require in the URL, or verify-full with the certificate of the authority',
  documentation: PAGES.databaseProvider,
  check: (model) =>
    model.settings.flatMap((setting) => {
      const url = setting.section.toLowerCase() === 'postgres' ? settingText(setting) : '';
      if (!DISABLED.test(url)) return [];
      const found = HOST.exec(url);
      const host = found?.[1] || found?.[2] || '';
      return INSIDE.test(host) ? [] : [{ path: setting.path, received: `sslmode=disable for ${JSON.stringify(host)}` }];
    }),
};
