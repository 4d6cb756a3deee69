/**
 * Times the rules in this process: what it costs to load them and to judge a first installation, and the mean of each
 * further one. `node cost.mjs <bundle of the rules> <file of inputs>` prints both, in milliseconds, as JSON.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const [bundle, inputs] = process.argv.slice(2);
const [first, ...further] = JSON.parse(readFileSync(inputs, 'utf8'));

// Whoever synthesizes has these loaded.
require('cdk8s');
require('cdk8s-plus-28');

const once = milliseconds(() => judge(first));
const all = milliseconds(() => further.forEach(judge));
process.stdout.write(JSON.stringify({ once, each: all / further.length }));

function judge({ values, releaseName, namespace, objects }) {
  const { evaluateRendered, evaluateRules, manifestsModel, valuesModel } = require(bundle);
  const { findings } = evaluateRules(valuesModel({ values, releaseName, namespace, connectVersion: '2026.08.0', sessionsKept: true, madeOfOptions: true }));
  evaluateRendered(manifestsModel(objects));
  if (findings.some(({ severity }) => severity === 'error')) throw new Error(`${releaseName} is not correct: ${JSON.stringify(findings)}`);
}

function milliseconds(work) {
  const started = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - started) / 1e6;
}
