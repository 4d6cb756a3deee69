import { objectTwice } from '../../../src/rules/manifests/object-twice';
import { itHoldsOfManifests, object } from '../manifest-examples';

itHoldsOfManifests(objectTwice, {
  violated: [
    ['one release applied over another', [object('Deployment'), object('Service'), object('Deployment')], 'Deployment posit-connect/connect'],
    ['a version of the same API', [object('Deployment'), { ...object('Deployment'), apiVersion: 'apps/v1beta1' }], 'Deployment posit-connect/connect'],
    ['names without a namespace', [object('ClusterRole', {}, { namespace: undefined }), object('ClusterRole', {}, { namespace: undefined })], 'ClusterRole connect'],
  ],
  respected: [
    ['another namespace', [object('Deployment'), object('Deployment', {}, { namespace: 'other' })]],
    ['another kind', [object('Deployment'), object('Service')]],
    ['names made by the cluster', [object('Job', {}, { name: undefined, generateName: 'check-' }), object('Job', {}, { name: undefined, generateName: 'check-' })]],
  ],
});
