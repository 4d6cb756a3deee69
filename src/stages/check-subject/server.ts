import { ServerSubject } from '../../checks/check-subject';
import { JsonObject } from '../../values/json';
import { at, named } from '../../values/lookup';
import { versionInTag } from '../../values/version-in-tag';
import { objectNamed } from '../object-named';
import { ConnectSetting, settingValue } from './connect-settings';
import { RenderedInstallation } from './rendered-installation';

/** How the Connect server of a rendered release is reached; undefined where it has no Service. */
export function serverSubject({ props, context, release }: RenderedInstallation, image: string, settings: readonly ConnectSetting[]): ServerSubject | undefined {
  const { address, ingress } = props;
  const name = context.fullname;
  const service = objectNamed(release, 'Service', name);
  const port = portOf(service, 'http');
  if (port === undefined) return undefined;
  return {
    name,
    port,
    metricsPort: portOf(service, 'metrics'),
    version: versionInTag(image.replace(/@.*$/, '').replace(/^.*:/, '')),
    authentication: settingValue(settings, 'Authentication', 'Provider').toLowerCase() || 'password',
    address: address.replace(/\/+$/, ''),
    ingress: ingress && { setsCookie: context.replicas > 1 && ingress._choice.keepsWithoutCookie !== true },
  };
}

function portOf(service: JsonObject | undefined, name: string): number | undefined {
  const port = at(named(service, name, 'spec', 'ports'), 'port');
  return typeof port === 'number' ? port : undefined;
}
