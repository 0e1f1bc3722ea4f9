import { documentOf } from '../../../gateway/document/read.ts';
import { createGateway } from '../../../gateway/index.ts';
import type { Gateway } from '../../../gateway/index.ts';
import { document, functions } from './rest-surface-api.ts';
import { talk } from './rest-surface-wire.ts';
import type { Conversation } from './rest-surface-wire.ts';
import { faultOf } from './rest-surface-form.ts';

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
      timeouts: { headers: 300, request: 900 },
    },
  );
  port = Number(new URL(await gateway.listen({ port: 0 })).port);
});
afterAll(() => gateway.close());
beforeEach(() => {
  lines.length = 0;
});

const sent = (text: string, isFinished = true): Promise<Conversation> =>
  talk({ port, pieces: [text], isFinished });

const GOOD = 'GET /echo/x HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n';

async function answersStill(): Promise<void> {
  expect((await sent(GOOD)).answers.map(({ status }) => status)).toEqual([200]);
}

const GET = 'GET /echo/x HTTP/1.1\r\nhost: a\r\nconnection: close\r\n';
const POST = GET.replace('GET', 'POST');
const CHUNKED = `${POST}transfer-encoding: chunked\r\n`;

describe('REST facts 4, 61: what is no request is refused in the form of every refusal', () => {
  it.each<[string, string, number]>([
    ['two Hosts', `${GET}host: b\r\n\r\n`, 400],
    ['no Host', 'GET /echo/x HTTP/1.1\r\nconnection: close\r\n\r\n', 400],
    ['HTTP/0.9', 'GET /echo/x\r\n\r\n', 400],
    ['HTTP/2’s preface', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
    ['HTTP/3.0', GET.replace('1.1', '3.0') + '\r\n', 400],
    ['TLS to a port without', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 400],
    ['CL and TE', `${CHUNKED}content-length: 4\r\n\r\n0\r\n\r\n`, 400],
    ['TE and CL', `${POST}content-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`, 400],
    ['TE twice, the last unknown', `${CHUNKED}transfer-encoding: x\r\n\r\n0\r\n\r\n`, 400],
    ['TE with a vertical tab', `${POST}transfer-encoding:\x0bchunked\r\n\r\n0\r\n\r\n`, 400],
    [
      'TE with a blank before its colon',
      `${POST}transfer-encoding : chunked\r\n\r\n0\r\n\r\n`,
      400,
    ],
    ['TE in a folded line', `${POST}transfer-encoding:\r\n chunked\r\n\r\n0\r\n\r\n`, 400],
    ['two lengths', `${POST}content-length: 0\r\ncontent-length: 5\r\n\r\nabcde`, 400],
    ['a list of lengths', `${POST}content-length: 5, 5\r\n\r\nabcde`, 400],
    ['a length in hex', `${POST}content-length: 0x5\r\n\r\nabcde`, 400],
    ['a length of 2^64', `${POST}content-length: 18446744073709551616\r\n\r\n`, 400],
    ['a chunk size with a sign', `${CHUNKED}\r\n+5\r\nabcde\r\n0\r\n\r\n`, 400],
    ['a chunk size of 2^64', `${CHUNKED}\r\n10000000000000000\r\n`, 400],
    ['a chunk longer than it says', `${CHUNKED}\r\n2\r\nabcde\r\n0\r\n\r\n`, 400],
    ['a chunk ended by a bare line feed', `${CHUNKED}\r\n5\nabcde\n0\n\n`, 400],
    ['a bare line feed for a line end', GET.replaceAll('\r\n', '\n') + '\n', 400],
    ['a bare carriage return in a value', `${GET}x-a: b\rc\r\n\r\n`, 400],
    ['a blank before the first header', GET.replace('host', ' host') + '\r\n', 400],
    ['a header without colon', `${GET}x-a\r\n\r\n`, 400],
    ['a NUL in a name', `${GET}x\0a: b\r\n\r\n`, 400],
    ['an absolute target', GET.replace('/echo/x', 'http://b/echo/x') + '\r\n', 400],
    ['an authority for a target', GET.replace('/echo/x', 'b:443') + '\r\n', 400],
    ['an asterisk for a target', GET.replace('GET /echo/x', 'OPTIONS *') + '\r\n', 400],
    ['CONNECT', 'CONNECT a:443 HTTP/1.1\r\nhost: a:443\r\n\r\n', 400],
    ['a method nobody knows', GET.replace('GET', 'BREW') + '\r\n', 400],
    ['a method in lower case', GET.replace('GET', 'get') + '\r\n', 400],
    ['half a percent form', GET.replace('/x', '/%4') + '\r\n', 400],
    ['a bar in the query', GET.replace('/x', '/x?a|b') + '\r\n', 400],
    ['TRACE', GET.replace('GET', 'TRACE') + '\r\n', 403],
    ['PROPFIND', GET.replace('GET', 'PROPFIND') + '\r\n', 403],
    ['10,240 bytes of headers', `${GET}x-a: ${'a'.repeat(10_240)}\r\n\r\n`, 431],
    ['3,000 headers', `${GET}${'a:b\r\n'.repeat(3_000)}\r\n`, 431],
    ['a query of 100 KB', GET.replace('/x', `/x?${'a'.repeat(100_000)}`) + '\r\n', 431],
    ['10,000 parameters', GET.replace('/x', `/x?${'a&'.repeat(10_000)}`) + '\r\n', 431],
    ['REST fact 215: 10 MB and a byte, said', `${POST}content-length: 10485761\r\n\r\n`, 413],
    [
      'REST fact 215: 10 MB and a byte, in chunks',
      `${CHUNKED}\r\nA00001\r\n${'x'.repeat(0xa00001)}\r\n0\r\n\r\n`,
      413,
    ],
  ])('%s', async (_, bytes, status) => {
    const { answers, rest, ended } = await sent(bytes, false);
    expect(answers.map((it) => [it.status, faultOf(it, false)])).toEqual([[status, undefined]]);
    expect([rest, ended]).toEqual(['', 'closed']);
    expect(lines).toEqual([]);
    await answersStill();
  });

  it.each<[string, string]>([
    ['headers that never end', 'GET /echo/x HTTP/1.1\r\nhost: a\r\n'],
    ['a request line that never ends', 'GET /echo/'],
    ['a body that never ends', `${POST}content-length: 4\r\n\r\nab`],
    ['chunks that never end', `${CHUNKED}\r\n5\r\nabcde\r\n`],
    ['trailers that never end', `${CHUNKED}\r\n0\r\nx-a: b\r\n`],
  ])('%s: 408', async (_, bytes) => {
    const { answers, ended } = await sent(bytes, false);
    expect(answers.map((it) => [it.status, faultOf(it, false)])).toEqual([[408, undefined]]);
    expect([ended, lines]).toEqual(['closed', []]);
    await answersStill();
  });
});

describe('what is unusual and in form is served', () => {
  it.each<[string, string, readonly number[]]>([
    ['trailers', `${CHUNKED}\r\n5\r\nabcde\r\n0\r\nhost: b\r\nx-a: b\r\n\r\n`, [200]],
    ['extensions of chunks', `${CHUNKED}\r\n5;a=b\r\nabcde\r\n0\r\n\r\n`, [200]],
    ['Expect: 100-continue', `${POST}expect: 100-continue\r\ncontent-length: 2\r\n\r\nab`, [200]],
    ['an expectation nobody knows', `${GET}expect: the-unexpected\r\n\r\n`, [200]],
    ['an upgrade nobody does', `${GET.replace('close', 'upgrade')}upgrade: h2c\r\n\r\n`, [200]],
    ['HTTP/1.0', GET.replace('1.1', '1.0') + '\r\n', [200]],
    ['two line ends before it', `\r\n\r\n${GET}\r\n`, [200]],
    ['names of prototypes', `${GET}__proto__: a\r\nconstructor: b\r\ntoString: c\r\n\r\n`, [200]],
    ['bytes beyond ASCII in a value', `${GET}x-a: \xff\xc3\x28\r\n\r\n`, [200]],
    ['a Host that is none', GET.replace('host: a', 'host: @:[]..//?') + '\r\n', [200]],
    ['no value in a Host', GET.replace('host: a', 'host:') + '\r\n', [200]],
    ['2,000 parameters', GET.replace('/x', `/x?${'a=1&'.repeat(2_000)}`) + '\r\n', [200]],
    ['1,500 headers', `${GET}${'a:b\r\n'.repeat(1_500)}\r\n`, [200]],
    [
      'prototypes as path, query and header',
      GET.replace('/echo/x', '/looking/__proto__?__proto__=1&constructor=2&__proto__[x]=3') +
        '__proto__: 1\r\n\r\n',
      [200],
    ],
    [
      'three in one write',
      `${GET.replace('close', 'keep-alive')}\r\n`.repeat(2) + `${GET}\r\n`,
      [200, 200, 200],
    ],
    [
      'a refusal between two that are served',
      [GET, GET.replace('/echo/x', '/nowhere'), GET]
        .map((it, at) => (at < 2 ? it.replace('close', 'keep-alive') : it) + '\r\n')
        .join(''),
      [200, 403, 200],
    ],
  ])('%s', async (name, bytes, statuses) => {
    const { answers, rest } = await sent(bytes, false);
    expect([name, answers.map(({ status }) => status)]).toEqual([name, statuses]);
    expect(answers.map((it) => faultOf(it, false))).toEqual(statuses.map(() => undefined));
    expect([rest, lines]).toEqual(['', []]);
    await answersStill();
  });

  it('a body that reads like a request is a body', async () => {
    const inner = 'GET /nowhere HTTP/1.1\r\nhost: a\r\n\r\n';
    const first = `${POST.replace('close', 'keep-alive')}content-length: ${inner.length}\r\n\r\n${inner}`;
    const { answers, rest } = await sent(first + GOOD, false);
    expect([answers.map(({ status }) => status), rest]).toEqual([[200, 200], '']);
  });
});
