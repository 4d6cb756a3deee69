import { Duration } from 'cdk8s';
import { afterEach, describe, expect, it } from 'vitest';
import { checkJobs } from '../../src/checks/catalogue';
import { CheckSubject, ServerSubject } from '../../src/checks/check-subject';
import { Check, Checks, PositConnectErrors, SecretSource } from '../../src';
import { Outcome, runPod, Surroundings } from './kubelet';
import { ConnectOptions, StandInConnect, startConnect } from './stand-in-connect';
import { SUBJECT, onlyJob } from './subject';
import { programPath } from './tools';

const hasTools = ['bash', 'curl', 'openssl'].every(programPath);
/** Two seconds of waiting. */
const timeout = Duration.seconds(34);
const server = SUBJECT.server as ServerSubject;
const PING = { 'http /__ping__': { body: '{}' } };
const COOKIE = { headers: { 'Set-Cookie': 'posit-connect=0123; Path=/; HttpOnly' } };
const METRICS = '# HELP go_goroutines n\n# TYPE go_goroutines gauge\ngo_goroutines 8\n# TYPE process_open_fds gauge\nprocess_open_fds 9\n';

let connect: StandInConnect | undefined;
afterEach(async () => {
  await connect?.end();
  connect = undefined;
});

async function run(check: Check, options: ConnectOptions, subject: CheckSubject = SUBJECT, around: Surroundings = {}): Promise<Outcome> {
  connect = await startConnect(options);
  return runPod(onlyJob(check, subject), { ...connect.surroundings, ...around });
}

function expectFailure({ code, log }: Outcome, words: readonly string[]): void {
  for (const word of words) expect(log).toContain(word);
  expect(log).toMatch(/FAILED, see the lines above/);
  expect(code).toBe(1);
}

describe.skipIf(!hasTools)('server-ping', () => {
  it('waits for a server that starts with it, and passes', async () => {
    const { code, log } = await run(Check.serverPing({ timeout }), { answers: PING, startsAfter: 1 });
    expect(log).toBe('ok      Connect answers at http://connect-rstudio-connect.posit-connect.svc:80/__ping__\nserver-ping: passed\n');
    expect(code).toBe(0);
  });

  it.each<[string, ConnectOptions, readonly string[]]>([
    ['a server that is not ready', { answers: {}, closed: ['connect-rstudio-connect.posit-connect.svc:80'] }, ['note    the server has not started within 2 seconds', 'connection refused', 'get pods,endpointslices']],
    ['something else that answers', { answers: {} }, ['says 404', 'logs deploy/connect-rstudio-connect']],
    ['a server that is ill', { answers: { 'http /__ping__': { status: 500 } } }, ['says 500', 'log of the server']],
  ])('fails for %s', async (_fault, options, words) => expectFailure(await run(Check.serverPing({ timeout }), options), words));

  it('fails where the Service does not exist', async () => {
    const outcome = await runPod(onlyJob(Check.serverPing({ timeout }), { ...SUBJECT, server: { ...server, name: 'nobody' } }));
    expectFailure(outcome, ['unknown host', 'nobody.posit-connect.svc', 'kubectl']);
  });
});

describe.skipIf(!hasTools)('ingress-ping', () => {
  const REDIRECT = { 'http /__ping__': { status: 308, headers: { Location: 'https://localhost/__ping__' } } };
  const check = Check.ingressPing({ timeout });

  it('passes with a certificate that holds, a cookie, and a redirect from plain HTTP', async () => {
    const { code, log } = await run(check, { answers: { 'https /__ping__': COOKIE, ...REDIRECT } });
    expect(log.split('\n')).toEqual([
      'ok      Connect answers at https://localhost/__ping__',
      'ok      a browser stays with one server, by the cookie posit-connect ',
      'ok      http://localhost/__ping__ leads on (308)',
      'ingress-ping: passed',
      '',
    ]);
    expect(code).toBe(0);
  });

  it('asks for no cookie of one server, and below the path of the address', async () => {
    const subject = { ...SUBJECT, server: { ...server, address: 'https://localhost/rsc', ingress: { setsCookie: false } } };
    const { log } = await run(check, { answers: { 'https /rsc/__ping__': {}, 'http /rsc/__ping__': {} } }, subject);
    expect(log).toContain('ok      Connect answers at https://localhost/rsc/__ping__');
    expect(log).toContain('note    http://localhost/rsc/__ping__ answers, too: passwords can be sent in the clear');
    expect(log).not.toContain('cookie');
  });

  it.each<[string, ConnectOptions, readonly string[], string?]>([
    ['a certificate of another name', { answers: { 'https /__ping__': COOKIE } }, ['the certificate of https://connect.example.com/__ping__', 'for this very name'], 'https://connect.example.com'],
    ['an ingress that does not know the host', { answers: {} }, ['does not know https://localhost (404)', 'host and path']],
    ['an ingress that reaches no server', { answers: { 'https /__ping__': { status: 503 } } }, ['reaches no server (503)', 'network policy']],
    ['a detour', { answers: { 'https /__ping__': { status: 302, headers: { Location: 'https://sso.example.com/' } } } }, ['leads elsewhere (302): https://sso.example.com/', 'as address']],
    ['no cookie before three servers', { answers: { 'https /__ping__': {}, ...REDIRECT } }, ['sets no cookie', 'sticky sessions']],
    ['a closed ingress', { answers: {}, closed: ['localhost:443'] }, ['connection refused', 'leave out this check']],
  ])('fails for %s', async (_fault, options, words, address = server.address) => {
    expectFailure(await run(check, options, { ...SUBJECT, server: { ...server, address } }), words);
  });

  it('fails for a certificate that nobody trusts', async () => {
    connect = await startConnect({ answers: { 'https /__ping__': COOKIE } });
    expectFailure(await runPod(onlyJob(check), { programs: connect.surroundings.programs }), ['the certificate of https://localhost', 'known authority']);
  });
});

describe.skipIf(!hasTools)('metrics', () => {
  const check = Check.metrics({ timeout });

  it('counts what Prometheus is to read', async () => {
    const { code, log } = await run(check, { answers: { ...PING, 'http /metrics': { body: METRICS } } });
    expect(log).toContain('ok      2 metrics at http://connect-rstudio-connect.posit-connect.svc:3232/metrics');
    expect(code).toBe(0);
  });

  it.each<[string, ConnectOptions, readonly string[]]>([
    ['a page of something else', { answers: { ...PING, 'http /metrics': { body: '<html>' } } }, ['no metrics of Prometheus', 'describe service']],
    ['another program', { answers: PING }, ['says 404', 'another program']],
    ['a closed port', { answers: PING, closed: ['connect-rstudio-connect.posit-connect.svc:3232'] }, ['connection refused', 'section Metrics', 'metrics: false']],
  ])('fails for %s', async (_fault, options, words) => expectFailure(await run(check, options), words));
});

describe.skipIf(!hasTools)('api', () => {
  const KEY = 'Ab0123456789abcdefABCDEF01234567';
  const check = Check.api({ apiKey: SecretSource.existing('connect-api-key', 'key'), timeout });
  const withKey = (key: string): Surroundings => ({ secrets: { 'connect-api-key': { key } } });
  const answers: ConnectOptions['answers'] = {
    ...PING,
    'http /__api__/v1/user': ({ headers }) =>
      headers.authorization === `Key ${KEY}` ? { body: JSON.stringify({ username: 'ada', user_role: 'administrator' }) } : { status: 401 },
  };

  it('says whose key it is', async () => {
    const { code, log } = await run(check, { answers }, SUBJECT, withKey(KEY));
    expect(log).toBe('ok      the API answers to ada, who is administrator\napi: passed\n');
    expect(code).toBe(0);
  });

  it.each<[string, Surroundings, ConnectOptions['answers'], readonly string[]]>([
    ['a key that is not valid', withKey('0123456789abcdef'), answers, ['not valid (401)', 'make another', 'connect-api-key']],
    ['no Secret', {}, answers, ['there is no key', 'has no key, or does not exist', 'kubectl -n posit-connect create secret generic connect-api-key']],
    ['a key with a line break', withKey(`${KEY}\nurl = "http://elsewhere/"`), answers, ['is no API key', 'without a line break']],
    ['something else that answers', withKey(KEY), PING, ['not the API of Connect (404)', 'describe service']],
    ['a locked user', withKey(KEY), { ...PING, 'http /__api__/v1/user': { status: 403 } }, ['may not use the API (403)', 'locked']],
  ])('fails for %s, and never shows the key', async (_fault, around, given, words) => {
    const outcome = await run(check, { answers: given }, SUBJECT, around);
    expectFailure(outcome, words);
    expect(outcome.log).not.toContain(KEY);
  });

  it('takes a key from a Secret that is there alone', () => {
    const make = () => Check.api({ apiKey: SecretSource.externalSecret({ store: 'vault', remoteKey: 'key' }) });
    expect(make).toThrow(expect.toSatisfy((error: unknown) => PositConnectErrors.codeOf(error) === 'CHECK_API_KEY'));
    for (const word of ['apiKey', 'external', 'SecretSource.existing']) expect(make).toThrow(word);
  });
});

describe('What cannot be verified is not', () => {
  const names = (subject: CheckSubject, checks = Checks.recommended()) => checkJobs(subject, checks).map(({ name }) => name);
  const all = ['replicas', 'server-ping', 'ingress-ping', 'metrics'];

  it.each<[string, CheckSubject, readonly string[]]>([
    ['no server', { ...SUBJECT, replicas: 0 }, all],
    ['no Service', { ...SUBJECT, server: undefined }, all],
    ['no way in from outside', { ...SUBJECT, server: { ...server, ingress: undefined } }, ['ingress-ping']],
    ['no metrics', { ...SUBJECT, server: { ...server, metricsPort: undefined } }, ['metrics']],
  ])('with %s', (_situation, subject, absent) => {
    expect(all.filter((name) => !names(subject).includes(name))).toEqual(absent);
  });

  it('the API without a key', () => expect(names(SUBJECT)).not.toContain('api'));
  it('but the API is with one', () => {
    const checks = Checks.recommended({ replace: [Check.api({ apiKey: SecretSource.existing('connect-api-key', 'key') })] });
    expect(names(SUBJECT, checks)).toContain('api');
  });
});
