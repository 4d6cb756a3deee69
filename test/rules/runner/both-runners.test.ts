import { bothRunners } from '../../../src/rules/runner/both-runners';
import { itHolds, STORED } from '../rule-examples';

itHolds(bothRunners, {
  violated: [
    ['the Launcher switched on beside the default', { ...STORED, launcher: { enabled: true } }, 'launcher.enabled'],
    ['both switched on', { ...STORED, launcher: { enabled: true }, backends: { kubernetes: { enabled: true } } }, 'launcher.enabled'],
    ['the text "false", which the templates take for true', { ...STORED, launcher: { enabled: 'false' } }, 'launcher.enabled'],
    ['a 1', { ...STORED, launcher: { enabled: 1 } }, 'launcher.enabled'],
  ],
  respected: [
    ['the direct runner alone, by default', STORED],
    ['the Launcher alone', { ...STORED, launcher: { enabled: true }, backends: { kubernetes: { enabled: false } } }],
    ['neither', { backends: { kubernetes: { enabled: false } } }],
    ['an empty text, which the templates take for false', { ...STORED, launcher: { enabled: '' } }],
    ['a null, which takes the default away', { ...STORED, launcher: { enabled: true }, backends: { kubernetes: { enabled: null } } }],
  ],
});
