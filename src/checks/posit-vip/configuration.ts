import { PositVipSettings } from '../../options/check/posit-vip';
import { CheckSubject, InterpreterSubject, ServerSubject } from '../check-subject';
import { serviceAddress } from '../pod/verification-job';
import { packageManagerOf } from './package-manager';

/** Where the pod finds the certificates of the authority that the suite is to trust. */
export const AUTHORITY_FILE = '/authority/ca.crt';

/** What the suite calls the ways to log in; with no name it does not judge them. */
const PROVIDERS: ReadonlyMap<string, string> = new Map([['password', 'password'], ['ldap', 'ldap'], ['saml', 'saml'], ['oauth2', 'oauth2']]);

/** The `vip.toml` of a deployment. The key is not in it: the suite reads it from a variable. */
export function vipConfiguration(subject: CheckSubject, server: ServerSubject, settings: PositVipSettings): string {
  const { stringify } = require('smol-toml') as typeof import('smol-toml');
  const packageManager = settings.packageManager ?? packageManagerOf(subject.repositories);
  return stringify({
    general: { deployment_name: `${subject.releaseName} in namespace ${subject.namespace}` },
    connect: { url: connectAddress(subject, server, settings), ...(server.version === undefined ? {} : { version: server.version }) },
    workbench: { enabled: false },
    package_manager: packageManager === undefined ? { enabled: false } : { url: packageManager },
    auth: { provider: PROVIDERS.get(server.authentication ?? 'password') ?? '' },
    runtimes: { r_versions: versions(subject, 'r'), python_versions: versions(subject, 'python') },
    ...(settings.certificateAuthority === undefined ? {} : { tls: { ca_bundle: AUTHORITY_FILE } }),
  });
}

function connectAddress({ namespace }: CheckSubject, server: ServerSubject, { address }: PositVipSettings): string {
  return address ?? (server.ingress === undefined ? serviceAddress(server, namespace, server.port) : server.address);
}

function versions({ environments }: CheckSubject, tool: InterpreterSubject['tool']): string[] {
  const declared = environments.flatMap(({ interpreters }) => interpreters.filter((interpreter) => interpreter.tool === tool));
  return [...new Set(declared.map(({ version }) => version))];
}
