import { helmHook } from '../../../src/rules/manifests/helm-hook';
import { itHoldsOfManifests, object } from '../manifest-examples';

itHoldsOfManifests(helmHook, {
  violated: [
    ['a Job that helm would run before an installation', [object('Job', {}, { annotations: { 'helm.sh/hook': 'pre-install' } })], 'Job posit-connect/connect: metadata.annotations["helm.sh/hook"]'],
    ['a test of a chart', [object('Pod', {}, { annotations: { 'helm.sh/hook': 'test' } }), object('Service')], 'Pod posit-connect/connect: metadata.annotations["helm.sh/hook"]'],
  ],
  respected: [
    ['a hook of Argo CD', [object('Job', {}, { annotations: { 'argocd.argoproj.io/hook': 'Sync' } })]],
    ['what helm keeps', [object('PersistentVolumeClaim', {}, { annotations: { 'helm.sh/resource-policy': 'keep' } })]],
    ['annotations that are none', [object('Job', {}, { annotations: 'helm.sh/hook' })]],
  ],
});
