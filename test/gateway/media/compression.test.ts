import { deflateRawSync, deflateSync, gunzipSync, gzipSync, inflateSync } from 'node:zlib';
import type { RestRouted } from '../../../gateway/rest-call.ts';
import { acceptedEncoding, compressed } from '../../../gateway/media/compression.ts';
import { decodedRequest } from '../../../gateway/media/compression-request.ts';
import { RequestBody } from '../../../gateway/media/request-body.ts';
import { RestError } from '../../../gateway/rest-error.ts';

test.each([
  ['gzip', 'gzip'],
  ['GZIP', 'gzip'],
  ['deflate', 'deflate'],
  ['gzip, deflate', 'gzip'],
  ['deflate, gzip', 'deflate'],
  ['deflate;q=0.5, gzip;q=0.8', 'gzip'],
  ['gzip;q=0.5, deflate ; q=0.9', 'deflate'],
  ['br, gzip;q=0.1', undefined],
  ['br;q=0.1, gzip', 'gzip'],
  ['gzip, br', 'gzip'],
  ['*, gzip;q=0.1', 'gzip'],
  ['gzip;q=0', undefined],
  ['gzip;q=nonsense', undefined],
  ['identity', undefined],
  ['identity;q=0.5, gzip;q=0.2', undefined],
  ['*', undefined],
  ['br', undefined],
  ['', undefined],
  ['gzipped', undefined],
  ['constructor', undefined],
])('REST fact 216: Accept-Encoding %s chooses %s', (header, want) => {
  expect(acceptedEncoding(header)).toBe(want);
});

describe('REST fact 216: an answer', () => {
  const answer = (body: string | Buffer, more: readonly string[] = []): never =>
    ({ status: 201, headers: ['Content-Type', 'text/plain', ...more], body }) as never;
  const text = 'x'.repeat(100);

  test.each([
    ['gzip', gunzipSync],
    ['deflate', inflateSync],
  ])('is compressed as %s', async (encoding, decode) => {
    const { status, headers, body } = await compressed(answer(text), encoding, 100);
    expect([status, headers]).toEqual([
      201,
      ['Content-Type', 'text/plain', 'Content-Encoding', encoding],
    ]);
    expect(decode(body as Buffer).toString()).toBe(text);
  });

  test('loses the length it had', async () => {
    const { headers } = await compressed(answer(text, ['content-length', '100']), 'gzip', 0);
    expect(headers).toEqual(['Content-Type', 'text/plain', 'Content-Encoding', 'gzip']);
  });

  test.each<[string, unknown, string | undefined, number | undefined]>([
    ['smaller than the minimum', answer(text), 'gzip', 101],
    ['of an API that compresses nothing', answer(text), 'gzip', undefined],
    ['that the integration encoded', answer(text, ['content-encoding', 'br']), 'gzip', 0],
    ['to a client that names no encoding', answer(text), undefined, 0],
    ['to a client that takes anything', answer(text), '*', 0],
    ['without a body', answer(''), 'gzip', 0],
  ])('%s stays as it is', async (_, it, accept, minimum) => {
    expect(await compressed(it as never, accept, minimum)).toBe(it);
  });

  test('is measured in bytes', async () => {
    const { headers } = await compressed(answer('ü'.repeat(50)), 'gzip', 100);
    expect(headers).toContain('gzip');
  });
});

describe('REST fact 217: a request body', () => {
  const call = (bytes: Buffer, encoding?: string, type = 'AWS'): RestRouted =>
    ({
      request: {
        headers: encoding === undefined ? {} : { 'content-encoding': encoding },
        body: new RequestBody(bytes),
      },
      method: { integration: { type } },
    }) as never;
  const refused = async (it: RestRouted): Promise<unknown> => {
    try {
      await decodedRequest(it);
    } catch (error) {
      return error instanceof RestError ? error.type : error;
    }
    return 'not refused';
  };
  const json = Buffer.from('{"a":1}');

  test.each<[string, string, Buffer]>([
    ['gzip', 'gzip', gzipSync(json)],
    ['gzip in capitals', ' GZIP ', gzipSync(json)],
    ['deflate', 'deflate', deflateSync(json)],
    ['deflate without its wrapping', 'deflate', deflateRawSync(json)],
  ])('is decoded: %s', async (_, encoding, bytes) => {
    expect((await decodedRequest(call(bytes, encoding))).request.body.text).toBe('{"a":1}');
  });

  test.each<[string, string | undefined, Buffer, string]>([
    ['not encoded', undefined, json, 'AWS'],
    ['in an encoding that is not known, for a proxy', 'br', json, 'AWS_PROXY'],
    ['as it is', 'identity', json, 'AWS'],
    ['for a Lambda proxy', 'gzip', gzipSync(json), 'AWS_PROXY'],
    ['for an HTTP proxy', 'gzip', gzipSync(json), 'HTTP_PROXY'],
    ['empty', 'gzip', Buffer.alloc(0), 'AWS'],
  ])('passes as sent: %s', async (_, encoding, bytes, type) => {
    const it = call(bytes, encoding, type);
    expect(await decodedRequest(it)).toBe(it);
  });

  test.each(['gzip', 'deflate'])('that is not %s is refused', async (encoding) => {
    expect(await refused(call(json, encoding))).toBe('UNSUPPORTED_MEDIA_TYPE');
    const cut = gzipSync(json).subarray(0, 12);
    expect(await refused(call(cut, encoding))).toBe('UNSUPPORTED_MEDIA_TYPE');
  });

  test.each(['br', 'gzip, gzip', 'constructor'])('in encoding %s is refused', async (encoding) => {
    expect(await refused(call(json, encoding))).toBe('UNSUPPORTED_MEDIA_TYPE');
  });

  test('grows to 10 MB, and no further', async () => {
    const most = Buffer.alloc(10 * 1024 * 1024);
    const { request } = await decodedRequest(call(gzipSync(most), 'gzip'));
    expect(request.body.bytes.length).toBe(most.length);
    const bomb = gzipSync(Buffer.alloc(most.length + 1));
    expect(await refused(call(bomb, 'gzip'))).toBe('REQUEST_TOO_LARGE');
    const deflated = deflateSync(Buffer.alloc(200 * 1024 * 1024));
    expect(await refused(call(deflated, 'deflate'))).toBe('REQUEST_TOO_LARGE');
  });
});
