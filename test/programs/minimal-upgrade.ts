import { Checks, Execution, License, PositConnectProps } from '../../src';
import { STANDARD_ACCOUNT } from './guide-installation';

/** The direct runner and nothing else. */
export function minimalUpgrade(): PositConnectProps {
  return {
    namespace: 'posit-connect',
    address: 'http://localhost:3939',
    license: License.unmanaged(),
    execution: Execution.kubernetes(STANDARD_ACCOUNT),
    checks: Checks.none(),
  };
}
