import { statSync } from 'node:fs';
import { ChartSource } from '../../src';
import { chartUnderTest } from './chart-under-test';

/** The chart under test, as a user names it. */
export function chartSourceUnderTest(): ChartSource {
  const { isPreview, path } = chartUnderTest();
  if (isPreview) return ChartSource.embedded();
  return statSync(path).isDirectory() ? ChartSource.directory(path) : ChartSource.archive(path);
}
