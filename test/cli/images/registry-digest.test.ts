import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, IncomingMessage, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { placeOf, registryDigest } from '../../../src/cli/images/registry-digest';
import { inProcess } from '../synth/command-line';

const MANIFEST = '{"schemaVersion":2}';
const DIGEST = `sha256:${createHash('sha256').update(MANIFEST).digest('hex')}`;

let server: Server;
let host = '';
let asked: string[] = [];

/** A registry that gives a token to whoever asks, and images to whoever has one. */
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const [status, headers, body] = answer(request);
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());
beforeEach(() => (asked = []));

function answer({ url = '', headers }: IncomingMessage): [number, Record<string, string>, string] {
  if (url.startsWith('/token')) return [200, {}, JSON.stringify({ token: 'given' })];
  if (url.includes('/open/')) return [200, {}, MANIFEST];
  if (url.includes('/lying/')) return [200, { 'docker-content-digest': `sha256:${'a'.repeat(64)}` }, MANIFEST];
  if (url.includes('/elsewhere/')) return [401, { 'www-authenticate': 'Bearer realm="http://192.0.2.1/token"' }, ''];
  if (url.includes('/missing/')) return [404, {}, ''];
  if (url.includes('/closed/') || headers.authorization !== 'Bearer given') return [401, { 'www-authenticate': `Bearer realm="http://${host}/token",service="here"` }, ''];
  return [200, { 'docker-content-digest': DIGEST }, MANIFEST];
}

describe('the place of an image', () => {
  it.each([
    ['busybox:1.37', 'https://registry-1.docker.io', 'library/busybox', '1.37'],
    ['posit/connect', 'https://registry-1.docker.io', 'posit/connect', 'latest'],
    ['docker.io/posit/connect:2026.08.0', 'https://registry-1.docker.io', 'posit/connect', '2026.08.0'],
    ['ghcr.io/a/b/c:1', 'https://ghcr.io', 'a/b/c', '1'],
    ['registry.example.com:5000/a:1', 'https://registry.example.com:5000', 'a', '1'],
    [`a/b:1@sha256:${'a'.repeat(64)}`, 'https://registry-1.docker.io', 'a/b', `sha256:${'a'.repeat(64)}`],
    ['localhost:5000/a', 'http://localhost:5000', 'a', 'latest'],
  ])('%s', (image, origin, repository, reference) => {
    expect(placeOf(image)).toEqual({ origin, repository, reference });
  });
});

describe('the digest of an image', () => {
  it('is asked for with a token that the registry gives', async () => {
    expect(await registryDigest(`${host}/team/a:1`)).toBe(DIGEST);
    expect(asked).toEqual(['GET /v2/team/a/manifests/1', 'GET /token?service=here&scope=repository%3Ateam%2Fa%3Apull', 'GET /v2/team/a/manifests/1']);
  });

  it('is that of what the registry gives where it tells none', async () => {
    expect(await registryDigest(`${host}/open/a:1`)).toBe(DIGEST);
  });

  it('that stands in the name is not asked for', async () => {
    expect(await registryDigest(`${host}/a@${DIGEST}`)).toBe(DIGEST);
    expect(asked).toEqual([]);
  });

  it.each([
    ['lying/a:1', 'and what it gives has the digest'],
    ['missing/a:1', 'answers 404'],
    ['closed/a:1', 'wants an account'],
    ['elsewhere/a:1', 'wants an account'],
  ])('of %s is refused in words', async (image, words) => {
    await expect(registryDigest(`${host}/${image}`)).rejects.toThrow(words);
  });

  it('of a registry that does not answer is refused in words', async () => {
    await expect(registryDigest('127.0.0.1:9/a:1')).rejects.toThrow('http://127.0.0.1:9 does not answer');
  });
});

describe('images --lock', () => {
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'digests-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const manifest = (image: string) => writeFileSync(join(folder, 'pod.yaml'), `apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { containers: [{ name: a, image: "${image}" }] }\n`);

  it('locks the digest of each image, and copies are then made of that very image', async () => {
    manifest(`${host}/team/a:1`);
    const { code, out, err } = await inProcess(['images', 'pod.yaml', '--lock', '--registry', 'registry.example.com', '--format', 'mirror'], folder);
    expect({ code, out }).toEqual({ code: 0, out: `${host}/team/a@${DIGEST} registry.example.com/team/a:1\n` });
    expect(err).toContain('connect.lock.json: 1 digests; commit it\n');
    expect(JSON.parse(readFileSync(join(folder, 'connect.lock.json'), 'utf8'))).toEqual({ lockVersion: 1, charts: [], images: { [`${host}/team/a:1`]: DIGEST } });
    expect((await inProcess(['images', 'pod.yaml', '--format', 'json'], folder)).out).toContain(DIGEST);
  });

  it('says which tags have moved', async () => {
    manifest(`${host}/team/a:1`);
    writeFileSync(join(folder, 'connect.lock.json'), JSON.stringify({ lockVersion: 1, charts: [], images: { [`${host}/team/a:1`]: `sha256:${'b'.repeat(64)}` } }));
    expect((await inProcess(['images', 'pod.yaml', '--lock'], folder)).err).toContain(`was sha256:${'b'.repeat(64)}, and is ${DIGEST} now\n`);
  });

  it('writes nothing where one image cannot be asked for', async () => {
    manifest(`${host}/missing/a:1`);
    expect((await inProcess(['images', 'pod.yaml', '--lock'], folder)).code).toBe(2);
    expect(existsSync(join(folder, 'connect.lock.json'))).toBe(false);
  });
});
