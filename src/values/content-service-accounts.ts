import { k8s } from 'cdk8s-plus-28';
import { mistake } from '../errors/posit-connect-error';
import { ContentServiceAccount } from '../options/content-service-account';
import { Execution } from '../options/execution';
import { ReleaseContext } from './release-context';

// Without this label Connect does not offer an account to content.
const CONTENT_ACCOUNT_LABEL = { 'connect.posit.co/service-account': 'true' } as const;

/** Name of the account that content runs under; undefined for the namespace's own. */
export function contentServiceAccountName(account: ContentServiceAccount | undefined, { releaseName }: ReleaseContext): string | undefined {
  const chosen = account?._account;
  if (chosen === undefined) return `${releaseName}-content`;
  return chosen.kind === 'namespaceDefault' ? undefined : chosen.name;
}

/** The accounts of content that the library makes, or of which it sets the label, in the namespace of the content. */
export function contentServiceAccounts(execution: Execution, context: ReleaseContext): readonly k8s.KubeServiceAccountProps[] {
  const choice = execution._choice;
  if (choice.runner === 'local') return [];
  const standard = choice.pod.serviceAccount ?? ContentServiceAccount.named(`${context.releaseName}-content`);
  const accounts = [standard, ...(choice.pod.additionalServiceAccounts ?? [])];
  requireUnique(accounts.map(objectName), choice.runner);
  return accounts.flatMap((account) => objectOf(account, context.contentNamespace));
}

function objectOf(account: ContentServiceAccount, namespace: string): readonly k8s.KubeServiceAccountProps[] {
  const chosen = account._account;
  switch (chosen.kind) {
    case 'named':
      return [accountProps(chosen.name, namespace, chosen)];
    case 'namespaceDefault':
      return [accountProps('default', namespace, {})];
    case 'existing':
      return [];
  }
}

function accountProps(name: string, namespace: string, { labels, annotations }: Pick<k8s.ObjectMeta, 'labels' | 'annotations'>) {
  return { metadata: { name, namespace, labels: { ...labels, ...CONTENT_ACCOUNT_LABEL }, annotations } };
}

function objectName(account: ContentServiceAccount): string {
  return account._account.kind === 'namespaceDefault' ? 'default' : account._account.name;
}

function requireUnique(names: readonly string[], runner: string): void {
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated === undefined) return;
  throw mistake('CONTENT_SERVICE_ACCOUNT', {
    at: `Execution.${runner}`,
    what: `serviceAccount and additionalServiceAccounts have the account ${JSON.stringify(repeated)} twice`,
    fix: "additionalServiceAccounts: [ContentServiceAccount.named('another-name')]",
  });
}
