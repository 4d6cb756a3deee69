import { defineConfig } from 'vitest/config';

const report = process.env.VITEST_JSON;

// What is seen from outside of the namespaces in which a cluster runs.
export default defineConfig({
  test: {
    include: ['test/cluster/outside/*.test.ts'],
    testTimeout: 300_000,
    pool: 'forks',
    fileParallelism: false,
    reporters: report ? ['verbose', 'json'] : ['verbose'],
    outputFile: report ? { json: `${report}.outside` } : {},
  },
});
