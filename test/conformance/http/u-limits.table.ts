import type { Case, Section, Want } from '../harness/case.ts';

const POST = { 'POST /': {} };
const MB = 1024 * 1024;
const BAD: Want = {
  status: 400,
  headers: { 'content-type': 'application/json' },
  body: '{"message":"Bad Request"}',
  calls: { fn: 0 },
};
const FIELDS: Want = { status: 431, calls: { fn: 0 } };
const SLOW: Want = { status: 408, body: '{"message":"Request Timeout"}', calls: { fn: 0 } };

const socket = (name: string, bytes: string, want: Want): Case => ({
  facts: [225],
  name: `socket: ${name}`,
  routes: { 'POST /': {}, 'GET /': {} },
  steps: [{ socket: bytes, want }],
});

/** `GET / HTTP/1.1` with a header that brings request line and headers to so many bytes. */
const headersOf = (bytes: number): string => {
  const start = 'GET / HTTP/1.1\r\nHost: shop.example\r\nConnection: close\r\nX-Long: ';
  return `${start}${'x'.repeat(bytes - start.length - 4)}\r\n\r\n`;
};

const POSTED = 'POST / HTTP/1.1\r\nHost: shop.example\r\nConnection: close\r\n';

/** Section U: the quotas of HTTP APIs (fact 225), and what is no request of HTTP at all. */
export const section: Section = {
  title: 'U. HTTP API: quotas, and the edge of HTTP',
  cases: [
    {
      facts: [225],
      name: 'a body of what a function can take is taken',
      routes: POST,
      steps: [
        {
          request: {
            method: 'POST',
            url: '/',
            headers: { 'content-type': 'text/plain' },
            body: Buffer.alloc(5 * MB, 'x'),
          },
          want: { status: 200, calls: { fn: 1 } },
        },
      ],
    },
    {
      facts: [225],
      name: 'a body of 10 MB reaches a backend',
      routes: {
        'POST /': {
          integration: ({ backend }) => ({
            type: 'http_proxy',
            httpMethod: 'ANY',
            payloadFormatVersion: '1.0',
            uri: `${backend}/status/204`,
          }),
        },
      },
      steps: [
        {
          request: { method: 'POST', url: '/', body: Buffer.alloc(10 * MB) },
          want: { status: 204, backend: { headers: { 'content-length': String(10 * MB) } } },
        },
      ],
    },
    socket('10,240 bytes of request line and headers', headersOf(10_240), { status: 200 }),
    socket('one byte more', headersOf(10_241), {
      ...FIELDS,
      body: '{"message":"Request Header Fields Too Large"}',
    }),
    socket('far more', headersOf(100_000), FIELDS),
    socket(
      'a body that says it is over 10 MB is refused unread',
      `${POSTED}Content-Length: ${10 * MB + 1}\r\n\r\n`,
      { status: 413, body: '{"message":"Request Entity Too Large"}', calls: { fn: 0 } },
    ),
    socket(
      'so is one that waits to be asked',
      `${POSTED}Expect: 100-continue\r\nContent-Length: ${10 * MB + 1}\r\n\r\n`,
      { status: 413, calls: { fn: 0 } },
    ),
    socket(
      'a chunked body is refused when it grows over 10 MB',
      `${POSTED}Transfer-Encoding: chunked\r\n\r\n${`${MB.toString(16)}\r\n${'x'.repeat(MB)}\r\n`.repeat(10)}1\r\nx\r\n`,
      { status: 413, calls: { fn: 0 } },
    ),
    socket(
      'a chunked body is read',
      `${POSTED}Transfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n`,
      {
        status: 200,
        event: { body: 'aGk=', headers: { 'content-length': '2' } },
      },
    ),
    socket('two Host headers', 'GET / HTTP/1.1\r\nHost: a.example\r\nHost: b.example\r\n\r\n', BAD),
    socket('no Host header', 'GET / HTTP/1.1\r\n\r\n', BAD),
    socket(
      'both Content-Length and Transfer-Encoding',
      `${POSTED}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /`,
      BAD,
    ),
    socket('two lengths', `${POSTED}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`, BAD),
    socket('a length that is none', `${POSTED}Content-Length: +1\r\n\r\na`, BAD),
    socket(
      'an unknown transfer encoding',
      `${POSTED}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`,
      BAD,
    ),
    socket('a header line that is folded', 'GET / HTTP/1.1\r\nHost: a\r\nX: a\r\n b\r\n\r\n', BAD),
    socket('a space before the colon', 'GET / HTTP/1.1\r\nHost : a\r\n\r\n', BAD),
    socket('HTTP/0.9', 'GET /\r\n\r\n', BAD),
    socket('something else', '\x16\x03\x01 hello\r\n\r\n', BAD),
    socket('a tunnel', 'CONNECT b.example:443 HTTP/1.1\r\nHost: b.example\r\n\r\n', BAD),
    socket(
      'an address as target',
      'GET http://b.example/ HTTP/1.1\r\nHost: shop.example\r\nConnection: close\r\n\r\n',
      BAD,
    ),
    socket(
      'a path that is not UTF-8',
      'GET /%ff HTTP/1.1\r\nHost: shop.example\r\nConnection: close\r\n\r\n',
      BAD,
    ),
    socket(
      'a path with a line end',
      'GET /%0d%0a HTTP/1.1\r\nHost: shop.example\r\nConnection: close\r\n\r\n',
      BAD,
    ),
    socket('headers that never end', 'GET / HTTP/1.1\r\nHost: a\r\n', SLOW),
    socket('a body that never ends', `${POSTED}Content-Length: 5\r\n\r\nab`, SLOW),
    socket('a plain request', 'GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', {
      status: 200,
      body: 'ok',
      calls: { fn: 1 },
    }),
    socket(
      'X-HTTP-Method-Override is a header like any other',
      'GET / HTTP/1.1\r\nHost: a\r\nX-HTTP-Method-Override: POST\r\nConnection: close\r\n\r\n',
      {
        status: 200,
        event: { routeKey: 'GET /', headers: { 'x-http-method-override': 'POST' } },
      },
    ),
  ],
};
