import { statSync } from 'node:fs';
import { ChartSource, PositConnectProps } from '../../src';
import { chartUnderTest } from './chart-under-test';

/** The chart under test, as a user names it. */
export function chartSourceUnderTest(): ChartSource {
  const { isPreview, path } = chartUnderTest();
  if (isPreview) return ChartSource.embedded();
  return statSync(path).isDirectory() ? ChartSource.directory(path) : ChartSource.archive(path);
}

/** `props` with the chart under test; where that is the preview, it is meant. */
export function withChartUnderTest(props: PositConnectProps): PositConnectProps {
  const suppressRules = [...(props.suppressRules ?? []), ...(chartUnderTest().isPreview ? [{ rule: 'CONNECT091', reason: 'the preview chart is for tests' }] : [])];
  return { ...props, chart: chartSourceUnderTest(), suppressRules };
}
