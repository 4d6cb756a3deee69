import { expect, it } from 'vitest';
import { License } from '../../src/options/license';
import { licenseContribution } from '../../src/values/license';

const context = { releaseName: 'connect', namespace: 'posit-connect', contentNamespace: 'posit-connect', fullname: 'connect-rstudio-connect', replicas: 1 };

it('a license server with an IPv6 address is written as URLs write it', () => {
  expect(licenseContribution(License.server('fd00::1', 8999), context).values).toEqual({ license: { server: '[fd00::1]:8999' } });
});
