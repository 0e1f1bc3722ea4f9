import { keysFor, signedHeaders } from '../../../gateway/integration/service-signature.ts';

const OWN = {
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'secret',
  AWS_SESSION_TOKEN: 'token',
};

it('keys of this machine go to AWS alone', () => {
  const own = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret', sessionToken: 'token' };
  expect(keysFor('sqs.us-east-1.amazonaws.com', OWN)).toEqual(own);
  const local = { accessKeyId: 'local', secretAccessKey: 'local' };
  for (const host of ['127.0.0.1', 'amazonaws.com.evil.example', 'evilamazonaws.com'])
    expect(keysFor(host, OWN)).toEqual(local);
  expect(() => keysFor('sqs.us-east-1.amazonaws.com', {})).toThrow('AWS_ACCESS_KEY_ID');
});

it('what stands for AWS learns as which role it is called, AWS does not', () => {
  expect(keysFor('127.0.0.1', OWN, 'shop-integrations')).toEqual({
    accessKeyId: 'shop-integrations',
    secretAccessKey: 'local',
  });
  expect(keysFor('sqs.us-east-1.amazonaws.com', OWN, 'shop-integrations').accessKeyId).toBe(
    'AKIDEXAMPLE',
  );
});

it('a request says its host, its time and its signature; what changes on the way is not signed', async () => {
  const headers = await signedHeaders(
    {
      method: 'POST',
      url: 'http://127.0.0.1:9324/123456789012/jobs',
      headers: ['Host', 'sqs.us-east-1.amazonaws.com', 'Content-Length', '3', 'X-A', 'b'],
      body: Buffer.from('a=b'),
      service: { name: 'sqs', region: 'us-east-1' },
    },
    { now: () => Date.UTC(2026, 10, 21, 12) },
  );
  const map = new Map(
    headers.flatMap((it, at) => (at % 2 === 0 ? [[it, headers[at + 1]]] : [])) as [
      string,
      string,
    ][],
  );
  expect([
    map.get('host'),
    map.get('x-amz-date'),
    map.get('x-a'),
    map.has('content-length'),
  ]).toEqual(['127.0.0.1:9324', '20261121T120000Z', 'b', false]);
  expect(map.get('authorization')).toMatch(
    /^AWS4-HMAC-SHA256 Credential=local\/20261121\/us-east-1\/sqs\/aws4_request, SignedHeaders=host;x-a;[^,]*, Signature=[0-9a-f]{64}$/,
  );
});
