import { openPartnerApi, PRODUCT, REQUEST_ID, seen, sent } from './partner-api.ts';
import type { PartnerApi } from './partner-api.ts';

let api: PartnerApi;
beforeAll(async () => void (api = await openPartnerApi('v1')));
afterAll(() => api.close());

const path = `/products/${PRODUCT}/image`;
const object = `/gatehouse-local-media-123456789012/images/${PRODUCT}`;
const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0xff, 0x00, 0xfe]);

test.each(['image/png', 'image/jpeg', 'image/webp'])(
  'a picture of type %s comes back byte for byte, of its type',
  async (type) => {
    api.reply = {};
    const put = await api.call('PUT', path, {
      body: picture,
      headers: { 'Content-Type': `${type}; q=1` },
    });
    const { method, path: at, headers, body } = sent(api);
    expect([put.status, put.body.length, method, at]).toEqual([204, 0, 'PUT', object]);
    const kept = { 'content-type': headers['content-type'] ?? '', 'x-amz-meta-type': type };
    expect(headers['x-amz-meta-type']).toBe(type);
    api.reply = { body, headers: kept };
    for (const accept of ['*/*', type, 'text/html']) {
      const got = await api.call('GET', path, { headers: { Accept: accept } });
      const { 'content-type': answered, 'x-content-type-options': sniff } = got.headers;
      expect([got.status, answered, sniff, got.body]).toEqual([200, type, 'nosniff', picture]);
    }
  },
);

test('a picture that was put past the API, as bytes, is answered too', async () => {
  api.reply = {
    body: picture,
    headers: { 'content-type': 'image/png', 'x-amz-meta-type': 'image/png' },
  };
  const { headers, body } = await api.call('GET', path);
  expect([headers['content-type'], body]).toEqual(['image/png', picture]);
});

test.each([
  'text/html',
  'image/svg+xml',
  'application/json',
  'image/gif',
  'text/html; x=image/png',
])('what is %s is not taken (REST fact 165)', async (type) => {
  const before = api.received.length;
  const options = { body: '<script>1</script>', headers: { 'Content-Type': type } };
  const { status, headers } = await api.call('PUT', path, options);
  const sentOn = api.received.length - before;
  expect([status, headers['content-type'], sentOn]).toEqual([415, 'application/json', 0]);
});

test.each<[string, Record<string, string>, number]>([
  ['without a type', {}, 415],
  ['whose header is in small letters', { 'content-type': 'image/png' }, 204],
])('a picture %s', async (_name, headers, want) => {
  const { status } = await api.call('PUT', path, { body: picture, headers });
  expect(status).toBe(want);
});

test.each([404, 403])('an object that S3 answers %i for is not there', async (status) => {
  api.reply = {
    status,
    body: '<Error><Key>images</Key></Error>',
    headers: { 'content-type': 'application/xml' },
  };
  for (const accept of ['image/png', 'application/xml', '*/*'])
    expect(seen(await api.call('GET', path, { headers: { Accept: accept } }))).toEqual({
      status: 404,
      body: { message: 'Not Found', code: 'not_found' },
    });
});

test.each(['GET', 'PUT', 'DELETE'])(
  'of what fails in S3 %s tells nothing internal',
  async (method) => {
    api.reply = {
      status: 500,
      body: '<Error>bucket</Error>',
      headers: { 'content-type': 'application/xml' },
    };
    const options =
      method === 'PUT' ? { body: picture, headers: { 'Content-Type': 'image/png' } } : {};
    expect(seen(await api.call(method, path, options))).toEqual({
      status: 502,
      body: {
        message: 'The store of pictures failed',
        code: 'upstream_failed',
        requestId: REQUEST_ID,
      },
    });
  },
);

test('a picture is deleted', async () => {
  api.reply = { status: 204 };
  const { status } = await api.call('DELETE', path);
  expect([status, sent(api).method, sent(api).path]).toEqual([204, 'DELETE', object]);
});

test.each(['%2e%2e', '..', '.'])('a segment %s leads out of no folder', async (segment) => {
  const before = api.received.length;
  const { status } = await api.call('GET', `/products/${segment}/image`);
  expect([status, api.received.length - before]).toEqual([403, 0]);
});
