import { PAGES } from '../documentation';
import { configurationsOf } from '../model/configurations';
import { ManifestsModel } from '../model/manifests-model';
import { Rule } from '../rule';

/** The chart writes values into the text as they are: a backslash or a quote of the user ends up there bare. */
export const unreadableSetting: Rule<ManifestsModel> = {
  id: 'CONNECT095',
  severity: 'error',
  title: 'The configuration has a line that Connect cannot read',
  why: 'Connect stops at such a line: no server starts, and an update hangs at its first pod.',
  fix: '[Section], or Name = value; a value with a backslash, a quote, # or ; in quotes, with a backslash before each backslash and quote: Name = "DOMAIN\\\\user"',
  documentation: PAGES.configuration,
  settledBy: 'CONNECT081',
  check: (model) =>
    configurationsOf(model).flatMap(({ path, unreadable }) => unreadable.map(({ number, reason }) => ({ path, received: `a text whose line ${number} ${reason}` }))),
};
