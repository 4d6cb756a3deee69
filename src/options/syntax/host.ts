import { mistake } from '../../errors/posit-connect-error';

const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i;
const IPV4 = /^(25[0-5]|2[0-4]\d|1?\d?\d)(\.(25[0-5]|2[0-4]\d|1?\d?\d)){3}$/;
const IPV6 = /^[0-9a-f:]*:[0-9a-f:]*:[0-9a-f.:]*$/i;

/** The host name or address as given, or a mistake that names the prop. */
export function requireHost(value: string, at: string, prop: string): string {
  if (isHost(value)) return value;
  throw mistake('HOST', {
    at,
    what: `${prop} is ${JSON.stringify(value)}, which is neither a host name nor an IP address`,
    fix: `${prop}: 'server.example.com' (no scheme, no port, no path)`,
  });
}

/** `host:port` as URLs write it: an IPv6 address stands in brackets. */
export function hostAndPort(host: string, port: number): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function isHost(value: string): boolean {
  if (IPV4.test(value) || IPV6.test(value)) return true;
  if (/^[\d.]+$/.test(value)) return false;
  return value.length <= 253 && value.split('.').every((label) => LABEL.test(label));
}
