import { directRunnerDenied } from '../../../src/rules/runner/direct-runner-denied';
import { itHolds, STORED } from '../rule-examples';

itHolds(directRunnerDenied, {
  violated: [
    ['false', { ...STORED, config: { Kubernetes: { Enabled: false } } }, 'config.Kubernetes.Enabled'],
    ['a text in any case', { ...STORED, config: { Kubernetes: { Enabled: 'False' } } }, 'config.Kubernetes.Enabled'],
    ['a zero', { ...STORED, config: { Kubernetes: { Enabled: 0 } } }, 'config.Kubernetes.Enabled'],
  ],
  respected: [
    ['true, which says what the chart says', { ...STORED, config: { Kubernetes: { Enabled: true } } }],
    ['off in both places', { backends: { kubernetes: { enabled: false } }, config: { Kubernetes: { Enabled: false } } }],
    ['words that the chart lets pass', { ...STORED, config: { Kubernetes: { Enabled: 'off' } } }],
    ['null', { ...STORED, config: { Kubernetes: { Enabled: null } } }],
    ['no section at all', { ...STORED, config: { Kubernetes: null } }],
  ],
});
