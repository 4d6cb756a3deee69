import { addressWithoutTls } from '../../../src/rules/network/address-without-tls';
import { JsonObject } from '../../../src/values/json';
import { itHolds, STORED } from '../rule-examples';

const TLS = [{ hosts: ['connect.example.com'], secretName: 'connect-tls' }];

itHolds(addressWithoutTls, {
  violated: [['http before TLS', behind('http://connect.example.com', { tls: TLS }), 'config.Server.Address']],
  respected: [
    ['https', behind('https://connect.example.com', { tls: TLS })],
    ['no TLS', behind('http://connect.example.com', {})],
    ['an ingress that is off', behind('http://connect.example.com', { tls: TLS, enabled: false })],
  ],
});

function behind(address: string, ingress: JsonObject): JsonObject {
  return { ...STORED, config: { Server: { Address: address } }, ingress: { enabled: true, hosts: [{ host: 'connect.example.com', paths: ['/'] }], ...ingress } };
}
