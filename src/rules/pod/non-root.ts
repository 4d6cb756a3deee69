import { Json } from '../../values/json';
import { PAGES } from '../documentation';
import { gcfgSetting, settingText } from '../model/gcfg-settings';
import { valueAt } from '../model/lookup';
import { runsOffHost } from '../model/runner';
import { describe, isTruthy } from '../model/truth';
import { below, ValuePath } from '../model/value-path';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

/** Off-host, Connect runs as another user only where it never acts in the name of several. */
export const nonRoot: Rule<ValuesModel> = {
  id: 'CONNECT069',
  severity: 'error',
  title: 'The server may not run as root, and has to',
  why: 'Log-in by PAM, content that runs as the current user and the name service all need root: the server does not start. Neither does one with user 0 where root is forbidden.',
  fix: 'leave runAsUser and runAsNonRoot out of securityContext and pod.securityContext, or leave out what needs root',
  documentation: PAGES.serverUser,
  check: (model) => {
    if (!runsOffHost(model)) return [];
    const forbidden = securitySetting(model, 'runAsNonRoot');
    const user = securitySetting(model, 'runAsUser');
    if (user?.value === 0) return forbidden?.value === true ? [{ path: forbidden.path, received: 'true, and runAsUser is 0' }] : [];
    const other = typeof user?.value === 'number' ? user : forbidden?.value === true ? forbidden : undefined;
    const needs = other === undefined ? [] : needsOfRoot(model);
    return other === undefined || needs.length === 0 ? [] : [{ path: other.path, received: `${describe(other.value)}, beside ${needs.join(' and ')}` }];
  },
};

interface SecuritySetting {
  readonly path: ValuePath;
  readonly value: Json;
}

// What is said of the container counts before what is said of the pod.
function securitySetting(model: ValuesModel, name: string): SecuritySetting | undefined {
  return ['securityContext', 'pod.securityContext']
    .map((context) => ({ path: below(context, name), value: valueAt(model.effective, below(context, name)) ?? null }))
    .find(({ value }) => value !== null);
}

function needsOfRoot(model: ValuesModel): readonly string[] {
  const setting = (section: string, name: string) => settingText(gcfgSetting(model.settings, section, name));
  return [
    ...(/^pam$/i.test(setting('Authentication', 'Provider')) ? ['Authentication.Provider pam'] : []),
    ...(/^(true|yes|on|1)$/i.test(setting('Applications', 'RunAsCurrentUser')) ? ['Applications.RunAsCurrentUser'] : []),
    ...(isTruthy(valueAt(model.effective, 'nameservice.enabled')) ? ['nameservice'] : []),
  ];
}
