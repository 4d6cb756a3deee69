import { EVALUATION_LABEL } from '../../stages/labels';
import { PAGES } from '../documentation';
import { textAt } from '../model/lookup';
import { ManifestsModel, objectsOf } from '../model/manifests-model';
import { Rule } from '../rule';

/** By its label, so that it is found in manifests of whatever origin. */
export const evaluationDatabase: Rule<ManifestsModel> = {
  id: 'CONNECT092',
  severity: 'warning',
  title: 'The database is one for trying things out',
  why: 'It is a single server on a single volume, without a backup: when either is lost, so are all accounts, rights and settings, and while its pod moves to another node Connect stands still.',
  fix: "database: Database.postgres({ host: 'postgres.example.com', … }) in a program, with a server that is backed up",
  documentation: PAGES.databaseProvider,
  check: (model) =>
    objectsOf(model, 'StatefulSet')
      .filter(({ object }) => textAt(object, ['metadata', 'labels', EVALUATION_LABEL]) === 'true')
      .map(({ path }) => ({ path, received: 'one PostgreSQL server for an evaluation' })),
};
