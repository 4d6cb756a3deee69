import { unlabelledAccount } from '../../../src/rules/manifests/unlabelled-account';
import { JsonObject } from '../../../src/values/json';
import { itHoldsOfManifests, object } from '../manifest-examples';
import { configuration, DIRECT_RUNNER, server, withJobBase } from './connect-release';

const base = (serviceAccountName?: string) => ({ spec: { template: { spec: { serviceAccountName, volumes: [] } } } });
const account = (name: string, metadata: JsonObject = {}) => object('ServiceAccount', {}, { name, ...metadata });
const LABELLED = { labels: { 'connect.posit.co/service-account': 'true' } };

itHoldsOfManifests(unlabelledAccount, {
  violated: [
    ['the account of the base', [server(), withJobBase(base('content')), account('content')], 'ServiceAccount posit-connect/content: metadata.labels'],
    ['another label', [server(), withJobBase(base('content')), account('content', { labels: { app: 'connect' } })], 'ServiceAccount posit-connect/content: metadata.labels'],
    ['the standard account of the namespace', [server(), withJobBase(base()), account('default')], 'ServiceAccount posit-connect/default: metadata.labels'],
    [
      'in a namespace of content, with a base in lines',
      [server(), configuration(`${DIRECT_RUNNER}Namespace = content\n`, { 'job.yaml': 'spec:\n  # serviceAccountName: other\n  serviceAccountName: "team"\n' }), account('team', { namespace: 'content' }), account('other', { namespace: 'content' })],
      'ServiceAccount content/team: metadata.labels',
    ],
  ],
  respected: [
    ['a label', [server(), withJobBase(base('content')), account('content', LABELLED)]],
    ['any value of the label', [server(), withJobBase(base('content')), account('content', { labels: { 'connect.posit.co/service-account': '' } })]],
    ['the account of the server and others', [server(), withJobBase(base('content')), account('connect'), account('content', LABELLED), account('preflight')]],
    ['an account out of sight', [server(), withJobBase(base('content'))]],
    ['an account of another namespace', [server(), withJobBase(base('content')), account('content', { namespace: 'other' })]],
    ['the Launcher', [server(), configuration('[Launcher]\nEnabled = true\n', { 'job.yaml': 'serviceAccountName: content' }), account('content')]],
    ['a base out of sight', [server(), configuration(DIRECT_RUNNER), account('default')]],
  ],
});
