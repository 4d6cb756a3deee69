import { expect, it } from 'vitest';
import { largeNumberInManifests, mapInSettingInManifests } from '../../../src/rules/manifests/printed-settings';
import { findingsIn, itHoldsOfManifests } from '../manifest-examples';
import { configuration, GCFG } from './connect-release';

itHoldsOfManifests(largeNumberInManifests, {
  violated: [
    ['as the chart prints 16 GiB', [configuration('[Scheduler]\nMaxMemoryRequest = 1.7179869184e+10\n')], GCFG],
    ['a small number', [configuration('[Scheduler]\nLoadFactor = 1e-05\n')], GCFG],
  ],
  respected: [
    ['digits', [configuration('[Scheduler]\nMaxMemoryRequest = 17179869184\nLoadFactor = 0.5\n')]],
    ['words', [configuration('[Server]\nServerName = 1e+5 servers\n[Git]\nCommit = 67e8651\n')]],
  ],
});

itHoldsOfManifests(mapInSettingInManifests, {
  violated: [['as the chart prints a map', [configuration('[Server]\nAddress = map[host:a port:1]\n')], GCFG]],
  respected: [['words', [configuration('[Server]\nServerName = a map[1] of servers\n')]]],
});

it('a printed number is shown, and a printed map is not', () => {
  const messages = findingsIn([configuration('[Scheduler]\nMaxMemoryRequest = 1e+07\n[Server]\nCustomHeader = map[Token:hunter2]\n')]).map(({ message }) => message);
  expect(messages).toContainEqual(expect.stringContaining('is a text in which Scheduler.MaxMemoryRequest is 1e+07'));
  expect(messages.join()).not.toContain('hunter2');
});
