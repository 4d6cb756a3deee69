import { Authentication } from '../../src/options/authentication';
import { authenticationContribution } from '../../src/values/authentication';

/** Names of the release in the tests of authentication. */
export const context = { releaseName: 'connect', namespace: 'posit-connect', contentNamespace: 'posit-connect', fullname: 'connect-rstudio-connect', replicas: 1 };

/** The contribution without members that are undefined. */
export function contributed(authentication: Authentication): any {
  return JSON.parse(JSON.stringify(authenticationContribution(authentication, context)));
}

/** The gcfg sections of the contribution. */
export function configOf(authentication: Authentication): any {
  return contributed(authentication).config;
}
