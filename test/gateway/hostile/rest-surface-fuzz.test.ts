import fc from 'fast-check';
import { documentOf } from '../../../gateway/document/read.ts';
import { createGateway } from '../../../gateway/index.ts';
import type { Gateway } from '../../../gateway/index.ts';
import { document, functions } from './rest-surface-api.ts';
import { faultOf } from './rest-surface-form.ts';
import { talk } from './rest-surface-wire.ts';
import type { Conversation } from './rest-surface-wire.ts';

const runs = process.env['GATEHOUSE_TEST_LONG'] === '1' ? 30_000 : 250;
/** Connections at a time. */
const ATONCE = 40;
const lines: string[] = [];
let gateway: Gateway;
let port: number;

beforeAll(async () => {
  gateway = await createGateway(
    documentOf(document),
    { stage: 'test' },
    {
      functions,
      log: (line) => lines.push(line),
      accessLog: () => undefined,
      timeouts: { headers: 300, request: 600 },
    },
  );
  port = Number(new URL(await gateway.listen({ port: 0 })).port);
});
afterAll(() => gateway.close());

const byte = fc.integer({ min: 0, max: 255 }).map((it) => String.fromCharCode(it));
const bytes = fc.string({ unit: byte, maxLength: 40 });
const name = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('x-a', 'accept', 'content-type', 'authorization', 'expect'),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom('x-api-key', 'x-http-method-override', 'x-amzn-trace-id'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('transfer-encoding', 'content-length', 'host', 'connection'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('__proto__', 'constructor', 'upgrade', 'x-gatehouse-explain'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('content-encoding', 'x-forwarded-for', 'cache-control', 'te'),
  },
  { weight: 1, arbitrary: bytes },
);
const value = fc.oneof(
  fc.constantFrom(
    '1',
    'a',
    '',
    'gzip',
    'chunked',
    'identity',
    'close',
    'keep-alive',
    '100-continue',
  ),
  fc.constantFrom(
    'application/json',
    'AWS4-HMAC-SHA256 Credential=',
    'Bearer a',
    'max-age=0',
    '-1',
  ),
  fc.constantFrom(
    'DELETE',
    'GET',
    'x'.repeat(9_000),
    `Bearer ${'a'.repeat(50)}!`,
    'Root=1-0-0;Parent=',
  ),
  bytes,
);
const colon = fc.oneof(
  { weight: 12, arbitrary: fc.constant(': ') },
  { weight: 1, arbitrary: fc.constantFrom(':', ' : ', ':\t', ':\r\n ', '', ':\x0b') },
);
const end = fc.oneof(
  { weight: 25, arbitrary: fc.constant('\r\n') },
  { weight: 1, arbitrary: fc.constantFrom('\n', '\r', '\r\r\n', '', '\n\r\n') },
);
const header = fc.tuple(name, colon, value, end).map((it) => it.join(''));
const part = fc.oneof(
  fc.constantFrom(
    'echo',
    'looking',
    'mock',
    'checked',
    'closed',
    'keyed',
    'x',
    '..',
    '.',
    '',
    '%2e',
  ),
  fc.constantFrom(
    '?',
    '&',
    '=',
    '%00',
    '%0d%0a',
    '%zz',
    '?must=1',
    '?q=%0d%0aset-cookie:a',
    '%ff',
    '#',
  ),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '{id}',
    '*',
    '|',
    ';',
    '\\',
    '%c0%ae',
    '?__proto__=1',
  ),
  bytes,
);
const target = fc.oneof(
  { weight: 12, arbitrary: fc.array(part, { maxLength: 4 }).map((it) => `/${it.join('/')}`) },
  {
    weight: 4,
    arbitrary: fc.constantFrom('/echo/x', '/looking/a?b=c', '/mock', '/checked?must=1'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('*', 'http://a/mock', 'a:443', '', '//a/mock', '?a', 'mock'),
  },
);
const method = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.constantFrom('GET', 'POST', 'PUT', 'HEAD', 'OPTIONS', 'DELETE', 'PATCH'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('get', 'CONNECT', 'TRACE', 'PRI', 'M-SEARCH', '', 'G\0T'),
  },
);
const version = fc.oneof(
  { weight: 15, arbitrary: fc.constant(' HTTP/1.1\r\n') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(' HTTP/1.0\r\n', ' HTTP/2.0\r\n', '\r\n', ' HTTP/1.1\n'),
  },
);
const json = fc.oneof(
  fc.json(),
  fc.constantFrom(
    '{"__proto__":1,"constructor":"a"}',
    '['.repeat(2_000),
    '{"a":1,"a":2}',
    '"\\ud800"',
  ),
  bytes,
);
/** Framed as it should be, or a little wrong. */
const body = fc
  .tuple(json, fc.constantFrom(0, 0, 0, 0, 1, -1), fc.boolean())
  .map(([text, by, isChunked]) => {
    const content = Buffer.from(text, 'utf8').toString('latin1');
    const length = Math.max(0, content.length + by);
    return isChunked
      ? `transfer-encoding: chunked\r\n\r\n${length.toString(16)}\r\n${content}\r\n0\r\n\r\n`
      : `content-length: ${length}\r\n\r\n${content}`;
  });
const closing = fc.oneof(
  { weight: 3, arbitrary: fc.constant('\r\n') },
  { weight: 3, arbitrary: body },
  { weight: 1, arbitrary: fc.constant('') },
);
const host = fc.oneof(
  { weight: 10, arbitrary: fc.constant('host: a\r\n') },
  { weight: 1, arbitrary: fc.constantFrom('', 'host: a\r\nHost: a\r\n', 'host: \xff\r\n') },
);
const request = fc
  .tuple(method, target, version, host, fc.array(header, { maxLength: 4 }), closing)
  .map(([verb, path, protocol, to, headers, rest]) =>
    [verb, ' ', path, protocol, to, ...headers, rest].join(''),
  );

interface Attack {
  readonly pieces: readonly string[];
  readonly isFinished: boolean;
}

/** One or two requests, cut into pieces anywhere. */
const attack: fc.Arbitrary<Attack> = fc
  .record({
    requests: fc.array(request, { minLength: 1, maxLength: 2 }),
    cut: fc.double({ min: 0, max: 1, noNaN: true }),
    isFinished: fc.boolean(),
  })
  .map(({ requests, cut, isFinished }) => {
    const text = requests.join('');
    const at = Math.floor(text.length * cut);
    return { pieces: [text.slice(0, at), text.slice(at)], isFinished };
  });

const GOOD = 'GET /echo/x HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n';

/** What was wrong with a conversation. An answer to HEAD has no body: those are told from their neighbours by hand. */
function wrongOf({ pieces }: Attack, { answers, rest, ended }: Conversation): string | undefined {
  if (ended === 'hung') return 'no answer at all';
  const mayHaveNoBody = pieces.join('').includes('HEAD');
  if (mayHaveNoBody) return undefined;
  const [fault] = answers.flatMap((it) => faultOf(it) ?? []);
  return fault ?? (rest === '' ? undefined : `no whole answer: ${rest.slice(0, 200)}`);
}

test(
  'nothing that is written to the port crashes, hangs, or is answered out of form',
  async () => {
    const seed = Number(process.env['GATEHOUSE_TEST_SEED'] ?? Date.now() % 2 ** 31);
    const attacks = fc.sample(attack, { numRuns: runs, seed });
    for (let at = 0; at < attacks.length; at += ATONCE) {
      const wave = attacks.slice(at, at + ATONCE);
      const heard = await Promise.all(wave.map((it) => talk({ port, ...it })));
      const wrong = heard.flatMap((it, index) => {
        const fault = wrongOf(wave[index] as Attack, it);
        return fault === undefined
          ? []
          : [{ seed, fault, sent: JSON.stringify(wave[index]).slice(0, 700) }];
      });
      expect(wrong).toEqual([]);
      const { answers } = await talk({ port, pieces: [GOOD], isFinished: false });
      expect(answers.map(({ status }) => status)).toEqual([200]);
    }
    expect(lines).toEqual([]);
  },
  runs * 20 + 60_000,
);
