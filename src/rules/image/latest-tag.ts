import { PAGES } from '../documentation';
import { itemsAt, textAt } from '../model/lookup';
import { below } from '../model/value-path';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

const TAGS = ['image.tag', 'backends.kubernetes.defaultInitContainer.tag', 'launcher.defaultInitContainer.tag', 'chronicleAgent.image.tag'];

/** A tag that moves makes every pod a surprise. */
export const latestTag: Rule<ValuesModel> = {
  id: 'CONNECT058',
  severity: 'warning',
  title: 'An image goes by the tag latest',
  why: 'The version changes whenever a pod starts: servers differ from each other, an upgrade of the database cannot be taken back, and content changes under its readers.',
  fix: 'a tag with a version, such as 2026.08.0-ubuntu-24.04',
  documentation: PAGES.images,
  check: ({ effective }) => [
    ...TAGS.filter((path) => textAt(effective, path) === 'latest').map((path) => ({ path, received: '"latest"' })),
    ...itemsAt(effective, 'executionEnvironments')
      .map(({ path, value }) => ({ path: below(path, 'name'), name: textAt(value, 'name') }))
      .filter(({ name }) => name.endsWith(':latest'))
      .map(({ path, name }) => ({ path, received: JSON.stringify(name) })),
  ],
};
