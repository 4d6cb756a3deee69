import { PAGES } from '../documentation';
import { textAt } from '../model/lookup';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

const OLD = /^((ghcr\.io|docker\.io)\/)?rstudio\/rstudio-connect(-preview)?$/;

/** The images moved, and their tags changed with it. */
export const oldRegistry: Rule<ValuesModel> = {
  id: 'CONNECT054',
  severity: 'warning',
  title: 'The image comes from the old repository, with a tag of the new form',
  why: 'The old repository has no tags such as 2026.08.0-ubuntu-24.04: the image cannot be pulled, and the pod never starts.',
  fix: 'image: { repository: "posit/connect" }, or image: { tag: "…" } with a tag that the old repository has',
  documentation: PAGES.chart,
  check: ({ effective }) => {
    const repository = textAt(effective, 'image.repository');
    return OLD.test(repository) && textAt(effective, 'image.tag') === '' ? [{ path: 'image.repository', received: JSON.stringify(repository) }] : [];
  },
};
