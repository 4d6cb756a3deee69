import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { cruise, ICruiseOptions, ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

let linter: ICruiseOptions;
beforeAll(async () => {
  linter = await extractDepcruiseOptions(join(__dirname, '../../.dependency-cruiser.cjs'));
});

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'imports-direction-'));
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

describe('an import against the direction is reported', () => {
  it.each([
    ['errors-imports-downwards-only', 'src/errors/fault.ts', 'src/options/license.ts'],
    ['errors-imports-downwards-only', 'src/errors/fault.ts', 'imports/chart-values.ts'],
    ['imports-imports-downwards-only', 'imports/chart-values.ts', 'src/errors/fault.ts'],
    ['options-imports-downwards-only', 'src/options/license.ts', 'src/values/license.ts'],
    ['values-imports-downwards-only', 'src/values/license.ts', 'src/chart/digest.ts'],
    ['checks-imports-downwards-only', 'src/checks/storage-mount.ts', 'src/chart/digest.ts'],
    ['chart-imports-downwards-only', 'src/chart/digest.ts', 'src/checks/storage-mount.ts'],
    ['chart-imports-downwards-only', 'src/chart/digest.ts', 'src/stages/release.ts'],
    ['stages-imports-downwards-only', 'src/stages/release.ts', 'src/posit-connect.ts'],
    ['stages-imports-downwards-only', 'src/stages/release.ts', 'src/rules/engine.ts'],
    ['rules-imports-downwards-only', 'src/rules/engine.ts', 'src/posit-connect.ts'],
    ['posit-connect-imports-downwards-only', 'src/posit-connect.ts', 'src/cli/synth.ts'],
    ['connect-fleet-imports-downwards-only', 'src/connect-fleet.ts', 'src/cli/synth.ts'],
    ['only-an-installation-runs-the-rules', 'src/connect-fleet.ts', 'src/rules/engine.ts'],
    ['options-do-not-import-each-other', 'src/options/license.ts', 'src/options/database.ts'],
    ['options-do-not-import-each-other', 'src/options/ingress/nginx.ts', 'src/options/database.ts'],
    ['checks-do-not-import-each-other', 'src/checks/storage-mount.ts', 'src/checks/database-login.ts'],
    ['checks-do-not-import-each-other', 'src/checks/storage-mount-script.ts', 'src/checks/storage-mount.ts'],
    ['checks-do-not-import-each-other', 'src/checks/pod/job-spec.ts', 'src/checks/storage-mount.ts'],
    ['rules-do-not-import-each-other', 'src/rules/storage/one-claim.ts', 'src/rules/storage/two-claims.ts'],
    ['rules-do-not-import-each-other', 'src/rules/storage/one-claim.ts', 'src/rules/runner/both-runners.ts'],
    ['cli-do-not-import-each-other', 'src/cli/synth.ts', 'src/cli/diff.ts'],
    ['no-folder-barrels', 'src/options/index.ts', 'src/options/license.ts'],
    ['the-list-of-exports-is-for-users', 'src/posit-connect.ts', 'src/index.ts'],
    ['only-chart-fleet-and-cli-reach-out', 'src/options/license.ts', 'node:fs'],
    ['only-chart-fleet-and-cli-reach-out', 'src/values/license.ts', 'child_process'],
    ['only-chart-fleet-and-cli-reach-out', 'src/values/license.ts', 'node:timers/promises'],
    ['only-chart-fleet-and-cli-reach-out', 'src/stages/release.ts', 'node:os'],
    ['only-chart-fleet-and-cli-reach-out', 'src/posit-connect.ts', 'node:path'],
    ['values-know-no-constructs', 'src/values/license.ts', 'constructs'],
    ['imports-can-be-resolved', 'src/values/license.ts', './nowhere'],
  ])('%s: %s imports %s', async (rule, from, to) => {
    file(to);
    importing(from, to);
    expect(await violatedRules()).toContain(rule);
  });

  it('by type alone, too', async () => {
    file('src/values/license.ts');
    file('src/options/license.ts', "import type { x } from '../values/license';\nexport type Y = typeof x;\n");
    expect(await violatedRules()).toEqual(['options-imports-downwards-only']);
  });

  it('in a circle', async () => {
    importing('src/chart/digest.ts', 'src/chart/cache.ts');
    importing('src/chart/cache.ts', 'src/chart/digest.ts');
    expect(await violatedRules()).toContain('no-cycles');
  });
});

describe('an import in the right direction is not reported', () => {
  it.each([
    ['src/cli/synth.ts', 'src/connect-fleet.ts'],
    ['src/connect-fleet.ts', 'src/posit-connect.ts'],
    ['src/posit-connect.ts', 'src/rules/engine.ts'],
    ['src/posit-connect.ts', 'src/stages/release.ts'],
    ['src/posit-connect.ts', 'src/installation-plan.ts'],
    ['src/installation-plan.ts', 'src/rules/engine.ts'],
    ['src/rules/catalogue.ts', 'src/rules/storage/one-claim.ts'],
    ['src/rules/storage/one-claim.ts', 'src/rules/model/lookup.ts'],
    ['src/rules/storage/one-claim.ts', 'src/rules/finding.ts'],
    ['src/options/posit-connect-props.ts', 'src/options/license.ts'],
    ['src/checks/storage-mount.ts', 'src/checks/storage-mount-script.ts'],
    ['src/checks/storage-mount.ts', 'src/checks/pod/job-spec.ts'],
    ['src/checks/catalogue.ts', 'src/checks/storage-mount.ts'],
    ['src/stages/release.ts', 'src/checks/storage-mount.ts'],
    ['src/checks/storage-mount.ts', 'src/checks/check-job.ts'],
    ['src/checks/storage-mount.ts', 'src/values/contribution.ts'],
    ['src/values/license.ts', 'src/options/license.ts'],
    ['src/values/license.ts', 'node:crypto'],
    ['src/options/license.ts', 'src/options/syntax/host.ts'],
    ['src/options/license.ts', 'src/errors/fault.ts'],
    ['src/options/ingress.ts', 'src/options/ingress/nginx.ts'],
    ['src/options/ingress/nginx.ts', 'src/options/ingress/sticky-session.ts'],
    ['src/chart/digest.ts', 'node:fs'],
    ['src/cli/synth.ts', 'node:child_process'],
    ['src/index.ts', 'src/rules/engine.ts'],
  ])('%s imports %s', async (from, to) => {
    file(to);
    importing(from, to);
    expect(await violatedRules()).toEqual([]);
  });
});

function importing(from: string, to: string): void {
  const path = to.endsWith('.ts') ? relative(dirname(from), to).replace(/\.ts$/, '').replace(/^(?!\.)/, './') : to;
  file(from, `import * as other from '${path}';\nexport const x = other;\n`);
}

function file(path: string, content = 'export const x = 1;\n'): void {
  if (!path.endsWith('.ts')) return;
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), content);
}

async function violatedRules(): Promise<string[]> {
  const { output } = await cruise(['.'], { ...linter, validate: true, baseDir: project });
  return [...new Set((output as ICruiseResult).summary.violations.map((violation) => violation.rule.name))];
}
