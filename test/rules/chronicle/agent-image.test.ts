import { chronicleAgentImage } from '../../../src/rules/chronicle/agent-image';
import { JsonObject } from '../../../src/values/json';
import { itHolds, STORED } from '../rule-examples';

itHolds(chronicleAgentImage, {
  violated: [
    ['an empty registry and no tag', agent({ registry: '', tag: null }), 'chronicleAgent.image.registry', 'chronicleAgent.image.tag'],
    ['an empty repository', agent({ repository: '' }), 'chronicleAgent.image.repository'],
  ],
  respected: [
    ['the chart\'s own', agent({})],
    ['another registry', agent({ registry: 'registry.example.com' })],
    ['empty while the agent is off', { ...STORED, chronicleAgent: { image: { registry: '' } } }],
  ],
});

function agent(image: JsonObject): JsonObject {
  return { ...STORED, chronicleAgent: { enabled: true, serverAddress: 'http://chronicle', image } };
}
