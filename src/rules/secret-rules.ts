import { secretInAnnotation } from './configuration/secret-in-annotation';
import { secretInGcfg } from './configuration/secret-in-gcfg';
import { secretInValues } from './configuration/secret-in-values';
import { RuleReport } from './engine';
import { secretInManifest } from './manifests/secret-in-manifest';
import { secretVariable } from './pod/secret-variable';

const SECRET_RULES = new Set([secretInAnnotation, secretInGcfg, secretInManifest, secretInValues, secretVariable].map(({ id }) => id));

/** Whether a secret stands somewhere in plain text, silenced or not. */
export function findsSecrets({ findings, suppressed }: RuleReport): boolean {
  return [...findings, ...suppressed.map(({ finding }) => finding)].some(({ rule }) => SECRET_RULES.has(rule));
}
