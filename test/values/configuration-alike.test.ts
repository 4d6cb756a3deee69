import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConnectConfig } from '../../imports/connect-config';
import { PositConnectProps } from '../../src/options/posit-connect-props';
import { chartInput } from '../../src/values/chart-values';
import { Json } from '../../src/values/json';
import { userValues } from '../../src/values/user-values';
import { minimalProps } from '../support/minimal-props';

const CONTEXT = { releaseName: 'connect', namespace: 'posit-connect', contentNamespace: 'posit-connect', fullname: 'connect-rstudio-connect', replicas: 1 };

function configOf(changes: Partial<PositConnectProps>): Json | undefined {
  const props = minimalProps(changes);
  return chartInput(props, userValues(props, 'test'), CONTEXT, 'test').values.config;
}

const text = fc.string({ unit: fc.oneof(fc.constantFrom('"', '\\', '#', ';', ' ', '{', '='), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })) }).filter((line) => !/[\n\r\u2028\u2029]/.test(line));
const label = text.filter((line) => line !== '');

describe('what is said in `config`', () => {
  it('comes out as what is said in `rawValues.config`, in any letters', () => {
    fc.assert(
      fc.property(text, label, fc.array(text), fc.oneof(fc.integer(), fc.constantFrom(17_179_869_184, 1e21)), fc.boolean(), (name, directory, paths, limit, hidden) => {
        const typed: ConnectConfig = {
          server: { serverName: name, hideVersion: hidden },
          python: { executable: paths },
          applications: { bundleRetentionLimit: limit },
          ldap: { [directory]: { bindDn: name } },
        };
        const header = `ldap "${directory.replace(/[\\"]/g, '\\$&')}"`;
        const raw = {
          SERVER: { servername: name, HIDEVERSION: hidden },
          python: { EXECUTABLE: paths },
          Applications: { bundleretentionlimit: limit },
          [header]: { binddn: name },
        };
        expect(configOf({ rawValues: { config: raw } })).toEqual(configOf({ config: typed }));
      }),
      { numRuns: 500 },
    );
  });

  it('gives way to `rawValues.config`, setting by setting', () => {
    const config = configOf({ config: { server: { serverName: 'typed', hideVersion: true } }, rawValues: { config: { server: { SERVERNAME: 'raw' } } } });
    expect(config).toMatchObject({ Server: { ServerName: 'raw', HideVersion: true } });
  });
});
