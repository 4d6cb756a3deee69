import { RepositorySubject } from '../check-subject';

/** Repository of Package Manager: its name, the system whose binaries it has, and the day, e.g. `/cran/__linux__/noble/latest`. */
const REPOSITORY = /\/[^/]+(?:\/__linux__\/[^/]+)?\/(?:latest|\d{4}-\d{2}-\d{2})(?:\+[^/]*)?(?:\/simple)?$/;

/** Address of the Package Manager that the first of `repositories` is of; undefined where none looks like one of Package Manager. */
export function packageManagerOf(repositories: readonly RepositorySubject[]): string | undefined {
  for (const { url } of repositories.filter((repository) => URL.canParse(repository.url))) {
    const { origin, pathname } = new URL(url);
    const path = pathname.replace(/\/+$/, '');
    if (REPOSITORY.test(path)) return `${origin}${path.replace(REPOSITORY, '')}`;
  }
  return undefined;
}
