import { chronicleAgentAddress } from '../../../src/rules/chronicle/agent-address';
import { itHolds, STORED } from '../rule-examples';

itHolds(chronicleAgentAddress, {
  violated: [
    ['discovery, by default', { ...STORED, chronicleAgent: { enabled: true } }, 'chronicleAgent.serverAddress'],
    ['neither discovery nor address', { ...STORED, chronicleAgent: { enabled: true, autoDiscovery: false, serverAddress: '' } }, 'chronicleAgent.serverAddress'],
  ],
  respected: [
    ['an address', { ...STORED, chronicleAgent: { enabled: true, serverAddress: 'http://chronicle' } }],
    ['an address without discovery', { ...STORED, chronicleAgent: { enabled: true, autoDiscovery: false, serverAddress: 'http://chronicle' } }],
    ['no agent', { ...STORED, chronicleAgent: { enabled: false } }],
  ],
});
