import { mistake } from '../../errors/posit-connect-error';
import { requireHost } from './host';

/** The address of a server as given, or a mistake that names the prop. */
export function requireAddress(address: string, at: string, prop = 'address'): string {
  const url = parse(address);
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw mistake('ADDRESS', {
      at,
      what: `${prop} is ${url?.username || url?.password ? 'an address with a user or a password' : JSON.stringify(address)}`,
      fix: `${prop}: 'https://connect.example.com' (scheme and host; a path only where the server lies below one)`,
    });
  }
  requireHost(url.hostname.replace(/^\[|\]$/g, ''), at, `host in ${prop}`);
  return address;
}

function parse(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}
