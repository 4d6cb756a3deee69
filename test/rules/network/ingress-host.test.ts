import { ingressHost } from '../../../src/rules/network/ingress-host';
import { Json, JsonObject } from '../../../src/values/json';
import { itHolds, STORED } from '../rule-examples';

itHolds(ingressHost, {
  violated: [
    ['another host', behind('https://connect.example.com', [{ host: 'rsc.example.com', paths: ['/'] }]), 'config.Server.Address'],
    ['a level too deep for a wildcard', behind('https://a.b.example.com', [{ host: '*.example.com', paths: ['/'] }]), 'config.Server.Address'],
    ['another host of a route', routed('https://connect.example.com', ['rsc.example.com']), 'config.Server.Address'],
  ],
  respected: [
    ['the same host of a route', routed('https://connect.example.com', ['connect.example.com'])],
    ['a route for every host', routed('https://connect.example.com', [])],
    ['a route to something else', routed('https://connect.example.com', ['rsc.example.com'], 'shiny')],
    ['the same host, with a path and a port', behind('https://Connect.example.com:8443/connect', [{ host: 'connect.example.com', paths: ['/'] }])],
    ['one of several', behind('https://connect.example.com', [{ host: 'old.example.com', paths: ['/'] }, { host: 'connect.example.com', paths: ['/'] }])],
    ['a wildcard', behind('https://connect.example.com', [{ host: '*.example.com', paths: ['/'] }])],
    ['an ingress for every host', behind('https://connect.example.com', [{ paths: ['/'] }])],
    ['no ingress', { ...STORED, config: { Server: { Address: 'https://connect.example.com' } }, ingress: { hosts: [{ host: 'other.example.com' }] } }],
    ['no address at all, which another rule tells', { ...STORED, ingress: { enabled: true, hosts: [{ host: 'connect.example.com', paths: ['/'] }] } }],
  ],
});

function behind(address: string, hosts: readonly Json[]): JsonObject {
  return { ...STORED, config: { Server: { Address: address } }, ingress: { enabled: true, hosts } };
}

function routed(address: string, hostnames: readonly string[], service = 'connect-rstudio-connect'): JsonObject {
  const spec = { hostnames, rules: [{ backendRefs: [{ name: service, port: 80 }] }] };
  const route = { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', metadata: { name: 'connect' }, spec };
  return { ...STORED, config: { Server: { Address: address } }, extraObjects: [route] };
}
