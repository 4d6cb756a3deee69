import { License } from '../options/license';
import { hostAndPort } from '../options/syntax/host';
import { Contribution, secretReference, SecretUse } from './contribution';
import { ReleaseContext } from './release-context';

/** What the license adds to the chart's values. */
export function licenseContribution(license: License, context: ReleaseContext): Contribution {
  const choice = license._choice;
  switch (choice.kind) {
    case 'secret': {
      const use: SecretUse = { source: choice.source, purpose: 'license', key: 'license.lic' };
      const { name, key } = secretReference(use, context.releaseName);
      return { values: { license: { file: { secret: name, secretKey: key } } }, secrets: [use] };
    }
    case 'file':
      return { values: { license: { file: { contents: choice.contents } } } };
    case 'key':
      return { values: { license: { key: choice.key } } };
    case 'server':
      return { values: { license: { server: hostAndPort(choice.host, choice.port) } } };
    case 'unmanaged':
      return {};
  }
}

/** Paths of the values in which the license stands in plain text, as the user agreed. */
export function plaintextOfLicense({ _choice: { kind } }: License): readonly string[] {
  switch (kind) {
    case 'file':
      return ['license.file.contents'];
    case 'key':
      return ['license.key'];
    default:
      return [];
  }
}
