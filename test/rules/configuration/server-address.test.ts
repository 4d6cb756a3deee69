import { serverAddress } from '../../../src/rules/configuration/server-address';
import { itHolds, STORED } from '../rule-examples';

itHolds(serverAddress, {
  violated: [
    ['the chart\'s default', STORED, 'config.Server.Address'],
    ['localhost', { ...STORED, config: { Server: { Address: 'https://localhost/' } } }, 'config.Server.Address'],
    ['localhost without a scheme', { ...STORED, config: { Server: { Address: 'localhost:3939' } } }, 'config.Server.Address'],
    ['a loopback address', { ...STORED, config: { Server: { Address: 'http://127.0.0.1:3939' } } }, 'config.Server.Address'],
    ['in the quotes of gcfg', { ...STORED, config: { Server: { Address: '"http://[::1]:3939"' } } }, 'config.Server.Address'],
    ['an empty text', { ...STORED, config: { Server: { Address: '' } } }, 'config.Server.Address'],
    ['no section', { ...STORED, config: { Server: null } }, 'config.Server.Address'],
    ['localhost in other letters, which come last in the file', { ...STORED, config: { Server: { Address: 'https://connect.example.com' }, server: { address: 'http://localhost' } } }, 'config.server.address'],
  ],
  respected: [
    ['a host', { ...STORED, config: { Server: { Address: 'https://connect.example.com' } } }],
    ['a host that begins like localhost', { ...STORED, config: { Server: { Address: 'https://localhost.example.com' } } }],
    ['an address in a network', { ...STORED, config: { Server: { Address: 'http://192.0.2.10:3939/connect' } } }],
    ['other letters, which come last in the file', { ...STORED, config: { server: { address: 'https://connect.example.com' } } }],
  ],
});
