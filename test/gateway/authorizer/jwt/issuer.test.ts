import type { RequestListener } from 'node:http';
import { createIssuer } from '../../../../gateway/authorizer/jwt/issuer.ts';
import { DISCOVERY, JWKS, startIssuer } from './issuer-server.ts';
import type { IssuerServer } from './issuer-server.ts';
import { jwk, NOW, rsaKey } from './tokens.ts';

const HOUR = 3_600_000;
const [first, second] = [jwk(rsaKey('first')), jwk(rsaKey('second'))];
/** Long enough for any answer on this machine, short enough to wait for in a test. */
const limits = { timeoutMs: 150, maxBytes: 150_000 };

let server: IssuerServer;
let now: number;
const clock = { now: () => now };

beforeEach(async () => {
  now = NOW;
  server = await startIssuer([first]);
});
afterEach(() => server.close());

const json =
  (content: unknown, status = 200, headers: Record<string, string> = {}): RequestListener =>
  (_, response) => {
    response.writeHead(status, headers);
    response.end(JSON.stringify(content));
  };

describe('an issuer', () => {
  it('fact 70: is asked for discovery at once, for keys with the first token', async () => {
    const issuer = createIssuer(server.url, { clock });
    await issuer.discover();
    expect(server.asked).toEqual([DISCOVERY]);
    expect(issuer.fresh()).toBeUndefined();
    expect([...(await issuer.keysFor('first')).keys()]).toEqual(['first']);
    expect(server.asked).toEqual([DISCOVERY, JWKS]);
  });

  it('with a slash at its end is asked below it', async () => {
    await createIssuer(`${server.url}/`, { clock }).discover();
    expect(server.asked).toEqual([DISCOVERY]);
  });

  it('fact 57: its keys are kept for two hours', async () => {
    const issuer = createIssuer(server.url, { clock });
    const keys = await issuer.keysFor('first');
    now += 2 * HOUR - 1;
    expect(issuer.fresh()).toBe(keys);
    expect(await issuer.keysFor('first')).toBe(keys);
    now += 1;
    expect(issuer.fresh()).toBeUndefined();
    server.keys = [second];
    expect([...(await issuer.keysFor('second')).keys()]).toEqual(['second']);
    expect(server.asked).toEqual([DISCOVERY, JWKS, DISCOVERY, JWKS]);
  });

  it('an unknown kid fetches the keys again, at most once a minute', async () => {
    const issuer = createIssuer(server.url, { clock });
    await issuer.keysFor('first');
    server.keys = [first, second];
    expect([...(await issuer.keysFor('second')).keys()]).toEqual(['first', 'second']);
    server.asked.length = 0;
    now += 59_999;
    await issuer.keysFor('third');
    expect(server.asked).toEqual([]);
    now += 1;
    await issuer.keysFor('third');
    expect(server.asked).toEqual([JWKS]);
  });

  it('a hundred tokens at once share one exchange', async () => {
    const issuer = createIssuer(server.url, { clock });
    await Promise.all(Array.from({ length: 100 }, (_, at) => issuer.keysFor(`unknown-${at}`)));
    expect(server.asked.slice(0, 2)).toEqual([DISCOVERY, JWKS]);
    expect(server.asked.filter((path) => path === JWKS).length).toBeLessThanOrEqual(2);
  });

  it('keeps fresh keys when a fetch for an unknown kid fails', async () => {
    const issuer = createIssuer(server.url, { clock });
    const keys = await issuer.keysFor('first');
    server.replies.set(JWKS, json({}, 500));
    expect(await issuer.keysFor('second')).toBe(keys);
    expect(issuer.fresh()).toBe(keys);
  });

  it('is asked again after it failed', async () => {
    const issuer = createIssuer(server.url, { clock });
    server.replies.set(DISCOVERY, json({}, 503));
    await expect(issuer.discover()).rejects.toThrow('status 503');
    server.replies.clear();
    await expect(issuer.discover()).resolves.toBeUndefined();
  });
});

const huge = { keys: [], padding: 'x'.repeat(150_000) };
const never: RequestListener = () => undefined;
const dripping: RequestListener = (_, response) => {
  response.writeHead(200);
  response.write('{');
};
const cutOff: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-length': '100' });
  response.write('{"keys":', () => response.destroy());
};
const text =
  (content: string): RequestListener =>
  (_, response) =>
    response.end(content);

describe('an issuer that does not serve: fact 69 and hostile answers', () => {
  it.each<[string, RequestListener, string]>([
    ['answers nothing', never, 'no answer within 150 ms'],
    ['never finishes', dripping, 'no answer within 150 ms'],
    ['hangs up', cutOff, 'aborted'],
    ['redirects', json({}, 302, { location: '/elsewhere' }), 'status 302'],
    ['answers 404', json({}, 404), 'status 404'],
    ['sends more than 150,000 bytes', json(huge), 'more than 150000 bytes'],
    ['sends no JSON', text('<html>'), 'not valid JSON'],
    ['sends nothing', text(''), 'JSON'],
    ['sends null', text('null'), ''],
    ['sends a list', text('[]'), ''],
  ])('%s, for either document', async (_, reply, reason) => {
    const issuer = createIssuer(server.url, { clock, limits });
    server.replies.set(DISCOVERY, reply);
    await expect(issuer.keysFor('first')).rejects.toMatchObject({
      name: 'IssuerError',
      description: 'OIDC discovery endpoint communication error',
      message: expect.stringMatching(`^${server.url}${DISCOVERY}: .*${reason}`) as string,
    });
    server.replies.delete(DISCOVERY);
    server.replies.set(JWKS, reply);
    await expect(issuer.keysFor('first')).rejects.toMatchObject({
      name: 'IssuerError',
      description: 'JWKS communication error',
      message: expect.stringMatching(`^${server.url}${JWKS}: .*${reason}`) as string,
    });
    expect(server.asked).not.toContain('/elsewhere');
    server.replies.delete(JWKS);
    expect([...(await issuer.keysFor('first')).keys()]).toEqual(['first']);
  });

  it('150,000 bytes of keys are taken', async () => {
    const room = 150_000 - JSON.stringify({ keys: [first], padding: '' }).length;
    server.replies.set(JWKS, json({ keys: [first], padding: 'x'.repeat(room) }));
    const issuer = createIssuer(server.url, { clock, limits });
    expect([...(await issuer.keysFor('first')).keys()]).toEqual(['first']);
  });

  it.each([
    ['http elsewhere', 'http://issuer.example/jwks', 'https'],
    ['a file', 'file:///etc/passwd', 'https'],
    ['no URL', 'jwks', 'not a URL'],
    ['no text', 7, 'jwks_uri'],
  ])('names %s as the place of its keys', async (_, uri, reason) => {
    server.replies.set(DISCOVERY, json({ jwks_uri: uri }));
    await expect(createIssuer(server.url, { clock }).discover()).rejects.toThrow(reason);
  });
});

describe('fact 71: addresses of issuers', () => {
  it.each([
    'http://issuer.example',
    'http://10.0.0.1',
    'http://127.evil.example',
    'ftp://127.0.0.1',
    'issuer',
  ])('%s is not asked', async (url) =>
    expect(createIssuer(url, { clock, limits }).discover()).rejects.toThrow(/https|not a URL/),
  );

  it('nobody listens there', async () => {
    const { url } = server;
    await server.close();
    await expect(createIssuer(url, { clock }).discover()).rejects.toThrow('ECONNREFUSED');
  });
});
