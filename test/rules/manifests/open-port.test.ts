import { openPort } from '../../../src/rules/manifests/open-port';
import { itHoldsOfManifests, object } from '../manifest-examples';

const annotations = { 'cdk8s-posit-connect/open-for': 'postgres.example.com:5432 (database)' };

itHoldsOfManifests(openPort, {
  violated: [['a policy that says for whom a port is open', [object('NetworkPolicy', {}, { annotations })], 'NetworkPolicy posit-connect/connect: spec.egress']],
  respected: [
    ['a policy by addresses', [object('NetworkPolicy', { spec: { egress: [] } })]],
    ['the annotation on something else', [object('ConfigMap', {}, { annotations })]],
  ],
});
