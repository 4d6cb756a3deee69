import { textForSwitch } from '../../../src/rules/keys/text-for-switch';
import { itHolds, STORED } from '../rule-examples';

itHolds(textForSwitch, {
  violated: [
    ['false in quotes', { ...STORED, prometheus: { enabled: 'false' } }, 'prometheus.enabled'],
    ['other words for it', { ...STORED, pod: { haste: 'no' }, ingress: { enabled: 'Off' } }, 'ingress.enabled', 'pod.haste'],
  ],
  respected: [
    ['false', { ...STORED, prometheus: { enabled: false } }],
    ['true in quotes, which is true', { ...STORED, prometheus: { enabled: 'true' } }],
    ['an empty text, which is false', { ...STORED, prometheus: { enabled: '' } }],
    ['a setting of Connect, which is text in any case', { ...STORED, config: { Python: { Enabled: 'false' } } }],
  ],
});
