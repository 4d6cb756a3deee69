import { App } from 'cdk8s';
import { mistake } from '../errors/posit-connect-error';
import { LONGEST_PATH, stageId, stagePrefix } from './stage-chart';

/** The first part of the stages' file names; a mistake where it cannot be one, or another installation has it. */
export function requireStagePrefix(app: App, path: string): string {
  const prefix = stagePrefix(path);
  if (prefix === '' || prefix.length > LONGEST_PATH) {
    throw mistake('CONSTRUCT_ID', {
      at: path,
      what: `the construct path makes the file name ${JSON.stringify(prefix)}, which is ${prefix === '' ? 'empty' : 'too long'}`,
      fix: `an id of letters, digits and "-", at most ${LONGEST_PATH} characters for the whole path`,
    });
  }
  if (app.node.tryFindChild(stageId(path, 'release')) === undefined) return prefix;
  throw mistake('CONSTRUCT_ID', {
    at: path,
    what: `another installation writes the files ${prefix}-*, too`,
    fix: 'another id for one of the two',
  });
}
