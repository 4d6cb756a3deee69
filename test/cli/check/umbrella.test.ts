import { describe, expect, it } from 'vitest';
import { checked, placesIn } from '../findings';

describe('values below rstudio-connect:', () => {
  it('are read as those of the chart, and the report says so', () => {
    const report = checked('global: {}\nrstudio-connect:\n  replica: 2\n');
    expect(placesIn(report)).toEqual(['SCHEMA001 replica 0.yaml:3']);
    expect(report.notes).toEqual(['0.yaml: read as the values of an umbrella chart, everything below rstudio-connect:']);
  });

  it('beside values of the chart are a mistake', () => {
    const report = checked('replicas: 2\nrstudio-connect:\n  replicas: 3\n');
    expect(report.notes).toEqual([]);
    expect(report.findings.some(({ path, line }) => path.includes('rstudio-connect') && line === 2)).toBe(true);
  });

  it('do not keep a plain file beside it from being read plainly', () => {
    expect(placesIn(checked('rstudio-connect: { replicas: many }\n', 'replicas: 2\n'))).toEqual([]);
  });

  it('that are no map are no such file', () => {
    expect(checked('rstudio-connect: 5\n').notes).toEqual([]);
  });
});
