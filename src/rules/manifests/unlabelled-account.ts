import { PAGES } from '../documentation';
import { ConnectServer, connectServers, contentNamespaceOf, isSwitchedOn } from '../model/connect-servers';
import { isWritten, textAt } from '../model/lookup';
import { ManifestsModel, nameOf, namespaceOf, objectsOf } from '../model/manifests-model';
import { below } from '../model/value-path';
import { Rule } from '../rule';

const LABEL = 'connect.posit.co/service-account';

/** The account that the base of content's Jobs names, in YAML of either style. */
const ACCOUNT = /(?:^|[{,])[ \t]*["']?serviceAccountName["']?[ \t]*:[ \t]*["']?([\w.-]+)/m;

/** Other accounts of the namespace may serve other things. */
export const unlabelledAccount: Rule<ManifestsModel> = {
  id: 'CONNECT098',
  severity: 'warning',
  title: 'Content runs under a service account without the label by which Connect knows it',
  why: 'The direct runner starts content only under accounts with this label; the Jobs of content are refused.',
  fix: `metadata: { labels: { "${LABEL}": "true" } }`,
  documentation: PAGES.directRunner,
  settledBy: 'CONNECT074',
  check: (model) =>
    connectServers(model).flatMap((server) => {
      const account = accountOfContent(server);
      return objectsOf(model, 'ServiceAccount')
        .filter(({ object }) => nameOf(object) === account && namespaceOf(object) === contentNamespaceOf(server))
        .filter(({ object }) => !isWritten(object, ['metadata', 'labels', LABEL]))
        .map(({ path }) => ({ path: below(path, 'metadata', 'labels'), received: `without ${LABEL}` }));
    }),
};

function accountOfContent({ configuration }: ConnectServer): string | undefined {
  if (configuration === undefined || !isSwitchedOn(configuration, 'Kubernetes', 'Enabled')) return undefined;
  const base = textAt(configuration.configMap.object, ['data', 'job.yaml']);
  return base === '' ? undefined : (ACCOUNT.exec(base)?.[1] ?? 'default');
}
