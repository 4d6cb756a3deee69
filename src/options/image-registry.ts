import { mistake } from '../errors/posit-connect-error';

const REGISTRY = /^[a-z0-9]+(?:[.-][a-z0-9]+)*(?::\d{1,5})?(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*$/;

/** A registry with or without a path in it, as given, or a mistake. */
export function requireImageRegistry(registry: string, at: string): string {
  const [host] = registry.split('/');
  if (REGISTRY.test(registry) && (/[.:]/.test(host) || host === 'localhost')) return registry;
  throw mistake('IMAGE_REGISTRY', {
    at,
    what: `imageRegistry is ${JSON.stringify(registry)}`,
    fix: "imageRegistry: 'registry.example.com/mirror' (host with a dot or a port, path in lower case, no scheme, no tag, no slash at the end)",
  });
}
