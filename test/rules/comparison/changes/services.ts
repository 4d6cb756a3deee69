import { KubernetesObject } from '../../../../src/chart/kubernetes-object';
import { JsonObject } from '../../../../src/values/json';
import { Change, changes } from './change';

/** Services. */
export const SERVICE_CHANGES: readonly Change[] = [
  ...changes(service({ clusterIP: '10.96.7.7' }), [
    ['another address', { 'spec.clusterIP': '10.96.7.8' }, 'spec.clusterIP'],
    ['no address of its own', { 'spec.clusterIP': 'None' }, 'spec.clusterIP'],
    ['an address left open', { 'spec.clusterIP': undefined }],
    ['another port', { 'spec.ports': [{ name: 'http', port: 81 }] }],
    ['another selector', { 'spec.selector': { app: 'b' } }],
    ['a node port', { 'spec.type': 'NodePort' }],
    ['a load balancer', { 'spec.type': 'LoadBalancer' }],
    ['an external name', { 'spec.type': 'ExternalName', 'spec.externalName': 'a.example.com', 'spec.clusterIP': undefined }],
  ]),
  ...changes(service({ clusterIP: 'None' }), [
    ['an address instead of none', { 'spec.clusterIP': '10.96.7.8' }, 'spec.clusterIP'],
    ['headless: an address left open', { 'spec.clusterIP': undefined }],
  ]),
  ...changes(service({}), [
    ['an address where none was named', { 'spec.clusterIP': '10.96.7.8' }, 'spec.clusterIP'],
    ['none where none was named', { 'spec.clusterIP': 'None' }, 'spec.clusterIP'],
    ['an empty address', { 'spec.clusterIP': '' }],
  ]),
  ...changes(service({ type: 'ExternalName', externalName: 'a.example.com' }), [
    ['an address instead of an external name', { 'spec.type': 'ClusterIP', 'spec.externalName': undefined, 'spec.clusterIP': '10.96.7.9' }],
  ]),
  ...changes(service({ type: 'LoadBalancer', loadBalancerClass: 'example.com/a' }), [
    ['another class of load balancer', { 'spec.loadBalancerClass': 'example.com/b' }, 'spec.loadBalancerClass'],
    ['no class of load balancer', { 'spec.loadBalancerClass': undefined }, 'spec.loadBalancerClass'],
    ['no load balancer', { 'spec.type': 'ClusterIP', 'spec.loadBalancerClass': undefined }],
  ]),
];

function service(spec: JsonObject): KubernetesObject {
  return { apiVersion: 'v1', kind: 'Service', metadata: { name: 'connect', namespace: 'default' }, spec: { ports: [{ name: 'http', port: 80 }], selector: { app: 'a' }, ...spec } };
}
