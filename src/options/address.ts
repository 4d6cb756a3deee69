import { mistake } from '../errors/posit-connect-error';
import { requireHost } from './syntax/host';

/** The public address as given, or a mistake. */
export function requireAddress(address: string, at: string): string {
  const url = parse(address);
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw mistake('ADDRESS', {
      at,
      what: `address is ${url?.username || url?.password ? 'an address with a user or a password' : JSON.stringify(address)}`,
      fix: "address: 'https://connect.example.com' (scheme and host; a path only where Connect lies below one)",
    });
  }
  requireHost(url.hostname.replace(/^\[|\]$/g, ''), at, 'host in address');
  return address;
}

function parse(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}
