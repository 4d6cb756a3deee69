import { RepositorySubject } from '../check-subject';

/** Repository of Package Manager: its name, the system whose binaries it has, and the day, e.g. `/cran/__linux__/noble/latest`. */
const REPOSITORY = /\/[^/]+(?:\/__linux__\/[^/]+)?\/(?:latest|\d{4}-\d{2}-\d{2})(?:\+[^/]*)?(?:\/simple)?$/;

/** Posit's own, open to everybody: the chart names it where nobody names another, and it is no part of an installation. */
const PUBLIC: ReadonlySet<string> = new Set(['packagemanager.rstudio.com', 'packagemanager.posit.co', 'p3m.dev']);

/** Address of the first Package Manager that has one of `repositories`; undefined where none looks like one, but for the public ones. */
export function packageManagerOf(repositories: readonly RepositorySubject[]): string | undefined {
  for (const { url } of repositories.filter((repository) => URL.canParse(repository.url))) {
    const { origin, hostname, pathname } = new URL(url);
    const path = pathname.replace(/\/+$/, '');
    if (REPOSITORY.test(path) && !PUBLIC.has(hostname)) return `${origin}${path.replace(REPOSITORY, '')}`;
  }
  return undefined;
}
