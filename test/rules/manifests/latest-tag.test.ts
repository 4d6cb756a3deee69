import { latestTagInManifests } from '../../../src/rules/manifests/latest-tag';
import { deployment, itHoldsOfManifests, object } from '../manifest-examples';

const IMAGE = 'Deployment posit-connect/connect: spec.template.spec.containers[0].image';

itHoldsOfManifests(latestTagInManifests, {
  violated: [
    ['latest', [deployment({ image: 'posit/connect:latest' })], IMAGE],
    ['no tag', [deployment({ image: 'registry.example.com:5000/posit/connect' })], IMAGE],
    ['a container that initializes', [deployment({}, { initContainers: [{ name: 'wait', image: 'busybox' }] })], 'Deployment posit-connect/connect: spec.template.spec.initContainers[0].image'],
    ['another kind of workload', [object('Pod', { spec: { containers: [{ name: 'shell', image: 'busybox:latest' }] } })], 'Pod posit-connect/connect: spec.containers[0].image'],
    ['an execution environment', [object('ConfigMap', { data: { 'environments.yaml': 'environments: [{ name: "posit/connect-content:latest" }]' } })], 'ConfigMap posit-connect/connect: data'],
  ],
  respected: [
    ['a version', [deployment({})]],
    ['a digest', [deployment({ image: `posit/connect@sha256:${'0f'.repeat(32)}` })]],
    ['latest with a digest', [deployment({ image: `posit/connect:latest@sha256:${'0f'.repeat(32)}` })]],
    ['a name with the word', [deployment({ image: 'registry.example.com/latest/connect:1' })]],
    ['no image yet', [deployment({ image: '' }), deployment({ image: '${IMAGE}' })]],
  ],
});
