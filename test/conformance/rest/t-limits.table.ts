import { deflateSync, gunzipSync, gzipSync, inflateSync } from 'node:zlib';
import type { JsonObject } from '../../../gateway/document/document.ts';
import type { RestCase, RestSection, Want } from '../harness/case.ts';
import { mockAnswering } from '../harness/rest-integrations.ts';

const KB = 1_024;
const MB = KB * KB;
const LONG = 'x'.repeat(200);

const headers = (bytes: number): Record<string, string> => ({
  host: 'h',
  // GET / HTTP/1.1, host: h, x: … and the empty line.
  x: 'y'.repeat(bytes - 16 - 9 - 5 - 2),
});

const compressing = (minimumSize: number): JsonObject => ({
  'x-amazon-apigateway-minimum-compression-size': minimumSize,
});

const compression = (
  name: string,
  minimumSize: number,
  acceptEncoding: string | undefined,
  want: Want,
): RestCase => ({
  facts: [216],
  name,
  methods: { 'GET /long': { integration: mockAnswering(LONG) } },
  root: compressing(minimumSize),
  steps: [
    {
      request: {
        url: '/long',
        headers: acceptEncoding === undefined ? {} : { 'accept-encoding': acceptEncoding },
      },
      want: { status: 200, ...want },
    },
  ],
});

const PLAIN: Want = { body: LONG, headers: { 'content-encoding': null } };

const base64Of = (bytes: Buffer): string => bytes.toString('base64');

/** zlib makes the same bytes of the same text: what is wanted decodes to it. */
const packed = (encoding: 'gzip' | 'deflate'): Want => {
  const bytes = encoding === 'gzip' ? gzipSync(LONG) : deflateSync(LONG);
  const decoded = encoding === 'gzip' ? gunzipSync(bytes) : inflateSync(bytes);
  if (decoded.toString() !== LONG) throw new Error('zlib does not decode what it encoded');
  return { base64: base64Of(bytes), headers: { 'content-encoding': encoding } };
};

const decoding = (name: string, encoding: string, body: Buffer, want: Want): RestCase => ({
  facts: [217],
  name,
  methods: {
    'POST /echo': {
      integration: {
        ...mockAnswering('$context.requestOverride.path.seen'),
        requestTemplates: {
          'application/json':
            '#set($context.requestOverride.path.seen = $input.path("$.a")){"statusCode": 200}',
        },
      },
    },
  },
  steps: [
    {
      request: {
        method: 'POST',
        url: '/echo',
        headers: { 'content-type': 'application/json', 'content-encoding': encoding },
        body,
      },
      want,
    },
  ],
});

const JSON_BODY = Buffer.from('{"a":"seen"}');
const UNDECODABLE: Want = { status: 415, body: '{"message": "Unsupported Media Type"}' };

/** Section T, without caching. */
export const section: RestSection = {
  title: 'T. Limits, compression',
  cases: [
    {
      facts: [215],
      importFacts: [224],
      name: 'a body of 10 MB is taken, one of a byte more is not',
      methods: { 'POST /': { integration: mockAnswering('taken') } },
      steps: [
        {
          request: { method: 'POST', url: '/', body: Buffer.alloc(10 * MB, 'x') },
          want: { status: 200 },
        },
        {
          request: { method: 'POST', url: '/', body: Buffer.alloc(10 * MB + 1, 'x') },
          want: {
            status: 413,
            headers: { 'content-type': 'application/json' },
            body: '{"message":"Request Too Long"}',
          },
        },
      ],
    },
    {
      facts: [215],
      importFacts: [223],
      name: 'request line and headers of 10,240 bytes are taken, a byte more is not',
      methods: { 'GET /': { integration: mockAnswering('taken') } },
      steps: [
        { request: { url: '/', headers: headers(10_240) }, want: { status: 200 } },
        { request: { url: '/', headers: headers(10_241) }, want: { status: 431 } },
      ],
    },
    compression('gzip from the minimum size on', 200, 'gzip', packed('gzip')),
    compression('deflate', 0, 'deflate', packed('deflate')),
    compression('the encoding liked best', 0, 'gzip;q=0.4, deflate;q=0.5', packed('deflate')),
    compression('nothing below the minimum size', 201, 'gzip', PLAIN),
    compression('nothing for identity', 0, 'identity', PLAIN),
    compression('nothing for identity that is liked better', 0, 'identity, gzip;q=0.5', PLAIN),
    compression('nothing for br that is liked better', 0, 'br, gzip', PLAIN),
    compression('what is liked better than br', 0, 'gzip, br', packed('gzip')),
    compression('nothing for *', 0, '*', PLAIN),
    compression('nothing for gzip that is not wanted', 0, 'gzip;q=0', PLAIN),
    compression('nothing without Accept-Encoding', 0, undefined, PLAIN),
    {
      facts: [216],
      name: 'nothing where the API sets no minimum size',
      methods: { 'GET /long': { integration: mockAnswering(LONG) } },
      steps: [{ request: { url: '/long', headers: { 'accept-encoding': 'gzip' } }, want: PLAIN }],
    },
    {
      facts: [216],
      name: 'a function that encoded its answer is let be',
      root: compressing(0),
      functions: {
        fn: { returns: { statusCode: 200, headers: { 'content-encoding': 'br' }, body: LONG } },
      },
      steps: [
        {
          request: { url: '/pets/1', headers: { 'accept-encoding': 'gzip' } },
          want: { status: 200, headers: { 'content-encoding': 'br' }, body: LONG },
        },
      ],
    },
    {
      facts: [216],
      name: 'a minimum size beyond 10,485,760 is refused',
      root: compressing(10 * MB + 1),
      refused: ['x-amazon-apigateway-minimum-compression-size'],
    },
    decoding('gzip', 'gzip', gzipSync(JSON_BODY), { status: 200, body: 'seen' }),
    decoding('deflate', 'deflate', deflateSync(JSON_BODY), { status: 200, body: 'seen' }),
    decoding('not gzip', 'gzip', JSON_BODY, UNDECODABLE),
    decoding('not deflate', 'deflate', JSON_BODY, UNDECODABLE),
    decoding('an encoding that API Gateway does not have', 'br', JSON_BODY, UNDECODABLE),
    decoding('identity', 'identity', JSON_BODY, { status: 200, body: 'seen' }),
    decoding('a bomb', 'gzip', gzipSync(Buffer.alloc(11 * MB)), { status: 413 }),
  ],
};
