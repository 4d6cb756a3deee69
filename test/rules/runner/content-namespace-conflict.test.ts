import { contentNamespaceConflict } from '../../../src/rules/runner/content-namespace-conflict';
import { itHolds, STORED } from '../rule-examples';

itHolds(contentNamespaceConflict, {
  violated: [
    ['another than the release\'s', { ...STORED, config: { Kubernetes: { Namespace: 'content' } } }, 'config.Kubernetes.Namespace'],
    ['another than the runner\'s', { ...STORED, backends: { kubernetes: { namespace: 'content' } }, config: { Kubernetes: { Namespace: 'posit-connect' } } }, 'config.Kubernetes.Namespace'],
  ],
  respected: [
    ['the release\'s own', { ...STORED, config: { Kubernetes: { Namespace: 'posit-connect' } } }],
    ['the runner\'s', { ...STORED, backends: { kubernetes: { namespace: 'content' } }, config: { Kubernetes: { Namespace: 'content' } } }],
    ['an empty text, which the chart lets pass', { ...STORED, config: { Kubernetes: { Namespace: '' } } }],
    ['local execution', { backends: { kubernetes: { enabled: false } }, config: { Kubernetes: { Namespace: 'content' } } }],
  ],
});
