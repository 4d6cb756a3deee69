import { initContainersClash } from '../../../src/rules/chronicle/init-containers-clash';
import { itHolds, STORED } from '../rule-examples';

const WAIT = { name: 'wait', image: 'busybox:1.37' };

itHolds(initContainersClash, {
  violated: [
    ['with a local configuration', { ...STORED, initContainers: [WAIT], chronicle: { localConfig: { Logging: { Level: 'info' } } } }, 'initContainers'],
    ['with the agent', { ...STORED, initContainers: [WAIT], chronicleAgent: { enabled: true, serverAddress: 'http://chronicle' } }, 'initContainers'],
  ],
  respected: [
    ['own init containers alone', { ...STORED, initContainers: [WAIT] }],
    ['Chronicle alone', { ...STORED, chronicle: { localConfig: { Logging: { Level: 'info' } } } }],
  ],
});
