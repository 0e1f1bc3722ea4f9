import aws4 from 'aws4';
import { sign } from '../../../gateway/signature/sign.ts';
import { verify } from '../../../gateway/signature/verify.ts';
import { accepting, arrived, callerWith, KEYS, SIGNED_AT } from './requests.ts';

const clock = { now: () => SIGNED_AT };
const options = { service: 'dynamodb', region: 'us-east-1', clock };
const request = {
  method: 'POST',
  url: 'http://127.0.0.1:8000/a%20b/?b=2&a=1&a=0',
  headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'DynamoDB.PutItem' },
  body: Buffer.from('{"TableName":"pets"}'),
};

const verified = (headers: Record<string, string>, service: string, token?: string) => {
  const { pathname, search } = new URL(request.url);
  const sent = arrived('POST', pathname + search, headers, request.body.toString());
  const caller = callerWith(token === undefined ? {} : { sessionToken: token });
  return verify(sent, accepting(caller, service), SIGNED_AT).refusal;
};

describe('sign', () => {
  it('signs what verify accepts', async () => {
    const headers = await sign(request, KEYS, options);
    expect(headers).toMatchObject({ host: '127.0.0.1:8000', 'x-amz-date': '20150830T123600Z' });
    expect(headers['authorization']).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/20150830\/us-east-1\/dynamodb\/aws4_request, SignedHeaders=content-type;host;(?:x-amz-content-sha256;)?x-amz-date;x-amz-target, Signature=[0-9a-f]{64}$/,
    );
    expect(verified(headers, 'dynamodb')).toBeUndefined();
    const { refusal } = verify(
      arrived('GET', '/', headers),
      accepting(callerWith(), 'dynamodb'),
      SIGNED_AT,
    );
    expect(refusal?.errorType).toBe('InvalidSignatureException');
  });

  it('sends the session token of temporary credentials, signed', async () => {
    const headers = await sign(request, { ...KEYS, sessionToken: 'the/token==' }, options);
    expect(headers['x-amz-security-token']).toBe('the/token==');
    expect(verified(headers, 'dynamodb', 'the/token==')).toBeUndefined();
  });

  it('signs for S3 as an independent signer does: the path as sent, with the hash of the body', async () => {
    const object = {
      ...request,
      url: 'http://127.0.0.1:8000/a%20b/?b=2&a=1',
      headers: { ...request.headers, 'content-length': '20' },
    };
    const headers = await sign(object, KEYS, { ...options, service: 's3' });
    const other = aws4.sign(
      {
        method: 'POST',
        host: '127.0.0.1:8000',
        path: '/a%20b/?b=2&a=1',
        headers: {
          ...request.headers,
          'X-Amz-Date': '20150830T123600Z',
          'X-Amz-Content-Sha256': headers['x-amz-content-sha256'] ?? '',
        },
        body: request.body.toString(),
        service: 's3',
        region: 'us-east-1',
      },
      KEYS,
    );
    expect(headers['x-amz-content-sha256']).toMatch(/^[0-9a-f]{64}$/);
    expect(headers['authorization']).toBe(other.headers['Authorization']);
    expect(verified(headers, 's3')?.errorType).toBe('InvalidSignatureException');
  });
});
