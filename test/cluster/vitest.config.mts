import { defineConfig } from 'vitest/config';

const report = process.env.VITEST_JSON;

// One node serves all files: one after the other, they do not starve each other of its two cores.
export default defineConfig({
  test: {
    include: ['test/cluster/*.test.ts'],
    globalSetup: ['test/cluster/harness/global-setup.ts'],
    testTimeout: 600_000,
    hookTimeout: 300_000,
    pool: 'forks',
    fileParallelism: false,
    // On a busy machine a node misses a deadline now and then; what is wrong fails twice.
    retry: 1,
    reporters: report ? ['verbose', 'json'] : ['verbose'],
    outputFile: report ? { json: report } : {},
  },
});
