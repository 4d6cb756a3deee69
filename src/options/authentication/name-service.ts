import { mistake } from '../../errors/posit-connect-error';
import { SecretSource } from '../secret-source';

/** Key under which the chart looks for the file of the name service module. */
export const NAME_SERVICE_KEY = 'libnss_connect.conf';

/** The Secret as given, or a mistake where it has the file under another key. */
export function requireNameServiceSecret(source: SecretSource | undefined, at: string): SecretSource | undefined {
  const { key, name = '…' } = source?._origin ?? {};
  if (key === undefined || key === NAME_SERVICE_KEY) return source;
  throw mistake('NAME_SERVICE_KEY', {
    at,
    what: `nameService has the key ${JSON.stringify(key)}`,
    fix: `nameService: SecretSource.existing('${name}', '${NAME_SERVICE_KEY}')`,
  });
}
