import { noRequests } from '../../../src/rules/availability/no-requests';
import { itHolds, STORED } from '../rule-examples';

itHolds(noRequests, {
  violated: [
    ['two servers', { ...STORED, replicas: 2 }, 'resources.requests'],
    ['empty requests', { ...STORED, replicas: 2, resources: { requests: {} } }, 'resources.requests'],
  ],
  respected: [
    ['one server', STORED],
    ['requests', { ...STORED, replicas: 2, resources: { requests: { cpu: '1' } } }],
    ['limits, which are requests, too', { ...STORED, replicas: 2, resources: { limits: { memory: '4Gi' } } }],
  ],
});
