import { LicenseSubject } from '../../checks/check-subject';
import { itemsAt, named, textAt } from '../../values/lookup';
import { hostOfUrl } from './named-hosts';
import { Json } from '../../values/json';

/** Where the server takes its license from; undefined where it is in the release itself, or comes by other means. */
export function licenseSubject(pod: Json | undefined, container: Json | undefined, madeByRelease: (secret: string) => boolean): LicenseSubject | undefined {
  const server = textAt(named(container, 'RSC_LICENSE_SERVER', 'env'), 'value');
  if (server !== '') return serverSubject(server);
  const path = textAt(named(container, 'RSC_LICENSE_FILE_PATH', 'env'), 'value');
  const mount = itemsAt(container, 'volumeMounts').find(({ mountPath }) => typeof mountPath === 'string' && path !== '' && `${path}/`.startsWith(`${mountPath.replace(/\/+$/, '')}/`));
  const volume = mount && named(pod, textAt(mount, 'name'), 'volumes');
  const secret = textAt(volume, 'secret', 'secretName');
  if (secret === '' || madeByRelease(secret)) return undefined;
  const file = path.split('/').at(-1) ?? '';
  const item = itemsAt(volume, 'secret', 'items').find((entry) => textAt(entry, 'path') === file);
  return { kind: 'secret', name: secret, key: textAt(item, 'key') || file };
}

function serverSubject(server: string): LicenseSubject | undefined {
  const host = hostOfUrl(server);
  const port = Number(/:(\d+)$/.exec(server)?.[1] ?? 8999);
  return host === undefined ? undefined : { kind: 'server', host, port };
}
