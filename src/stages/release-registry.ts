import { App } from 'cdk8s';
import { mistake } from '../errors/posit-connect-error';
import { ReleaseContext } from '../values/release-context';

const releases = new WeakMap<App, Map<string, string>>();

/** Notes the release of the installation at `path`; a mistake where another installation of the App has it. */
export function registerRelease(app: App, { namespace, releaseName }: ReleaseContext, path: string): void {
  const known = releases.get(app) ?? new Map<string, string>();
  releases.set(app, known);
  const key = `${namespace}/${releaseName}`;
  const other = known.get(key);
  if (other === undefined) {
    known.set(key, path);
    return;
  }
  throw mistake('RELEASE_TWICE', {
    at: path,
    what: `release ${releaseName} in namespace ${namespace} is also that of ${other}`,
    fix: "another releaseName or namespace, e.g. releaseName: 'connect-staging'",
  });
}
