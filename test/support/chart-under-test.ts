import { resolve } from 'node:path';

/** A chart that the tests render: ours, or an official one that stands in for it. */
export interface ChartUnderTest {
  /** Folder or archive. */
  readonly path: string;
  readonly isPreview: boolean;
}

/** Root of the project. */
export const PROJECT_ROOT = resolve(__dirname, '../..');

/** The embedded preview chart. */
export const PREVIEW_CHART: ChartUnderTest = { path: resolve(PROJECT_ROOT, 'charts/connect-preview'), isPreview: true };

/** The chart named by `CONNECT_CHART` (a folder or a `.tgz`), else the embedded preview. */
export function chartUnderTest(): ChartUnderTest {
  const named = process.env.CONNECT_CHART;
  if (named === undefined || named === '') return PREVIEW_CHART;
  return { path: resolve(PROJECT_ROOT, named), isPreview: false };
}
