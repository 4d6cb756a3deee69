import { resourceName } from '../../../src/rules/pod/resource-name';
import { itHolds, STORED } from '../rule-examples';

itHolds(resourceName, {
  violated: [
    ['misspelled', { ...STORED, resources: { requests: { cpus: '1', memroy: '2Gi' } } }, 'resources.requests.cpus', 'resources.requests.memroy'],
    ['in the words of other tools', { ...STORED, backends: { kubernetes: { defaultInitContainer: { resources: { limits: { ephemeralStorage: '1Gi' } } } } } }, 'backends.kubernetes.defaultInitContainer.resources.limits.ephemeralStorage'],
  ],
  respected: [['all kinds', { ...STORED, resources: { requests: { cpu: '1', memory: '2Gi', 'ephemeral-storage': '1Gi' }, limits: { 'nvidia.com/gpu': 1, 'hugepages-2Mi': '4Mi' } } }]],
});
