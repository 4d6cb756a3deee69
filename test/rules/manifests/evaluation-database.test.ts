import { evaluationDatabase } from '../../../src/rules/manifests/evaluation-database';
import { itHoldsOfManifests, object } from '../manifest-examples';

const LABELS = { 'cdk8s-posit-connect/evaluation': 'true' };

itHoldsOfManifests(evaluationDatabase, {
  violated: [
    ['the server of an evaluation, once', [object('StatefulSet', {}, { labels: LABELS }), object('Service', {}, { labels: LABELS })], 'StatefulSet posit-connect/connect'],
  ],
  respected: [
    ['a StatefulSet of somebody else', [object('StatefulSet', {}, { labels: { 'app.kubernetes.io/name': 'postgresql' } })]],
    ['a label that says no', [object('StatefulSet', {}, { labels: { 'cdk8s-posit-connect/evaluation': 'false' } })]],
    ['labels that are none', [object('StatefulSet', {}, { labels: 'evaluation' })]],
  ],
});
