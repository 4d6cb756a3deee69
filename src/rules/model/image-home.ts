/** Registries in which each owner decides who may pull. */
const OF_MANY_OWNERS: ReadonlySet<string> = new Set(['docker.io', 'ghcr.io', 'quay.io', 'public.ecr.aws', 'registry.gitlab.com']);

/** Where Posit's own images lie, for everyone to pull. */
const PUBLIC: ReadonlySet<string> = new Set(['docker.io/posit', 'docker.io/rstudio', 'ghcr.io/posit-dev', 'ghcr.io/rstudio']);

/** What one credential opens: the registry of an image, with its owner where it has many; undefined for Posit's own. */
export function credentialHome(image: string): string | undefined {
  const [first, ...rest] = image.split('/');
  const hasHost = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
  const host = hasHost ? first.replace(/^(index|registry-1)\.docker\.io$/, 'docker.io') : 'docker.io';
  const home = OF_MANY_OWNERS.has(host) ? `${host}/${(hasHost ? rest : [first])[0]}` : host;
  return PUBLIC.has(home) ? undefined : home;
}
