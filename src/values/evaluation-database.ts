import { mistake } from '../errors/posit-connect-error';
import { Database } from '../options/database';
import { ReleaseContext } from './release-context';

/** Port of the server that the library runs for an evaluation. */
export const EVALUATION_DATABASE_PORT = 5432;

const SUFFIX = '-database';

// Each pod of a StatefulSet has a label of its name, a dash and ten digits, and labels end at 63.
const LONGEST_NAME = 52;

/** Name of that server's Service and StatefulSet. */
export function evaluationDatabaseName({ releaseName }: ReleaseContext): string {
  return `${releaseName}${SUFFIX}`;
}

/** Does nothing where the name can be one; a mistake where Kubernetes would never start the server. */
export function requireEvaluationDatabaseName(database: Database | undefined, context: ReleaseContext, at: string): void {
  if (database?._choice.evaluation === undefined || evaluationDatabaseName(context).length <= LONGEST_NAME) return;
  const { releaseName } = context;
  throw mistake('KUBERNETES_NAME', {
    at,
    what: `releaseName is ${JSON.stringify(releaseName)}, which has ${releaseName.length} characters, too many for the server of Database.evaluation`,
    fix: `releaseName: at most ${LONGEST_NAME - SUFFIX.length} characters, or Database.postgres`,
  });
}
