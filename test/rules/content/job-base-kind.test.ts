import { jobBaseKind } from '../../../src/rules/content/job-base-kind';
import { JsonObject } from '../../../src/values/json';
import { itHolds, STORED } from '../rule-examples';

itHolds(jobBaseKind, {
  violated: [
    ['a CronJob', jobBase({ kind: 'CronJob' }), 'backends.kubernetes.defaultResourceJobBase.kind'],
    ['null', jobBase({ kind: null }), 'backends.kubernetes.defaultResourceJobBase.kind'],
  ],
  respected: [
    ['a Job', jobBase({ kind: 'Job' })],
    ['none', jobBase({ metadata: { labels: { team: 'data' } } })],
    ['a CronJob in local execution', { backends: { kubernetes: { enabled: false, defaultResourceJobBase: { kind: 'CronJob' } } } }],
  ],
});

function jobBase(base: JsonObject): JsonObject {
  return { ...STORED, backends: { kubernetes: { defaultResourceJobBase: base } } };
}
