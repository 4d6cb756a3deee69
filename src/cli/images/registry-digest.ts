import { createHash } from 'node:crypto';
import { Unreadable } from '../unreadable';

/** Where a registry keeps an image. */
interface RegistryPlace {
  readonly origin: string;
  readonly repository: string;
  /** Tag or digest. */
  readonly reference: string;
}

/** An image for several kinds of machines has a digest of its own; it is asked for first. */
const KINDS = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');
const PATIENCE_MILLISECONDS = 30_000;
const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** The digest that the registry has for `image` now, asked without an account. */
export async function registryDigest(image: string): Promise<string> {
  const place = placeOf(image);
  if (DIGEST.test(place.reference)) return place.reference;
  const url = `${place.origin}/v2/${place.repository}/manifests/${place.reference}`;
  try {
    const first = await asked(url);
    const answer = first.status === 401 ? await asked(url, await anonymousToken(first, place)) : first;
    if (!answer.ok) throw new Unreadable(`${image}: the registry answers ${answer.status}${answer.status === 401 || answer.status === 403 ? '; it wants an account, and images are asked for without one' : ''}.`);
    return await digestOf(answer, image);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(`${image}: ${place.origin} does not answer (${causeOf(error)}).`);
  }
}

/** The parts of an image's name, with what container runtimes put in where nothing is said. */
export function placeOf(image: string): RegistryPlace {
  const [first, ...rest] = image.split('/');
  const hasHost = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
  const [, name, tag, digest] = /^(.*?)(?::([\w][\w.-]*))?(?:@(.+))?$/.exec(hasHost ? rest.join('/') : image) ?? [];
  const isHub = !hasHost || /^(index\.|registry-1\.)?docker\.io$/.test(first);
  const host = isHub ? 'registry-1.docker.io' : first;
  const isHere = /^(localhost|127\.0\.0\.1|\[::1\])(:|$)/.test(host);
  return { origin: `${isHere ? 'http' : 'https'}://${host}`, repository: isHub && !name.includes('/') ? `library/${name}` : name, reference: digest ?? tag ?? 'latest' };
}

function asked(url: string, token?: string): Promise<Response> {
  return fetch(url, { headers: { accept: KINDS, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) }, signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) });
}

// Registries give a token to whoever asks, for images that everybody may pull.
async function anonymousToken({ headers }: Response, { repository, origin }: RegistryPlace): Promise<string | undefined> {
  const challenge = headers.get('www-authenticate') ?? '';
  const said = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(challenge)?.[1];
  const realm = said('realm');
  if (!/^bearer /i.test(challenge) || realm === undefined || !(realm.startsWith('https://') || realm.startsWith(`${origin}/`))) return undefined;
  const query = new URLSearchParams({ ...(said('service') === undefined ? {} : { service: said('service') ?? '' }), scope: `repository:${repository}:pull` });
  const answer = await fetch(`${realm}?${query.toString()}`, { signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) });
  if (!answer.ok) return undefined;
  const { token, access_token: other } = (await answer.json()) as { readonly token?: string; readonly access_token?: string };
  return token ?? other;
}

async function digestOf(answer: Response, image: string): Promise<string> {
  const content = Buffer.from(await answer.arrayBuffer());
  const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`;
  const told = answer.headers.get('docker-content-digest') ?? digest;
  if (told === digest) return digest;
  throw new Unreadable(`${image}: the registry calls it ${told}, and what it gives has the digest ${digest}.`);
}

function causeOf(error: unknown): string {
  const { cause, message } = error as { readonly cause?: { readonly code?: string }; readonly message?: string };
  return cause?.code ?? message ?? 'unknown';
}
