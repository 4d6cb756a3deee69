import { Json } from '../../values/json';
import { PAGES } from '../documentation';
import { askedModes, isMountedByMany } from '../model/shared-claims';
import { describe } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

const SHARED = 'ReadWriteMany';

/** Content pods mount the claim of the server, wherever the scheduler puts them. */
export const accessModes: Rule<ValuesModel> = {
  id: 'CONNECT070',
  severity: 'error',
  title: 'Several nodes mount the shared storage, and its claim is not made for that',
  why: 'The volume stays with the first node: pods of servers and content on every other node hang in ContainerCreating.',
  fix: 'accessModes: [ReadWriteMany], and a class that gives such volumes',
  documentation: PAGES.persistentVolumes,
  check: (model) => {
    if (!isMountedByMany(model)) return [];
    return askedModes(model)
      .filter(({ value }) => !isShared(value))
      .map(({ path, value }) => ({ path, received: `${spelled(value)}, without ${SHARED}` }));
  },
};

function isShared(modes: Json | undefined): boolean {
  return Array.isArray(modes) && modes.includes(SHARED);
}

function spelled(modes: Json | undefined): string {
  const listed = Array.isArray(modes) && modes.length > 0 && modes.every((mode) => typeof mode === 'string');
  return listed ? modes.join(' and ') : describe(modes);
}
