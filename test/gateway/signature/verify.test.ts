import aws4 from 'aws4';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { verify } from '../../../gateway/signature/verify.ts';
import { accepting, arrived, callerWith, HOST, KEYS, SIGNED_AT } from './requests.ts';

const DATE = '20150830T123600Z';
const CREDENTIAL = 'AKIDEXAMPLE/20150830/us-east-1/execute-api/aws4_request';
const header = (parts: Record<string, string> = {}, algorithm = 'AWS4-HMAC-SHA256') =>
  `${algorithm} ${Object.entries({
    Credential: CREDENTIAL,
    SignedHeaders: 'host;x-amz-date',
    Signature: 'abc',
    ...parts,
  })
    .map(([name, value]) => `${name}=${value}`)
    .join(', ')}`;
const base64 = (text: string) => createHash('sha256').update(text).digest('base64');

const MINUTE = 60_000;

/** Signed by the independent signer, in its header unless `signQuery`. */
function signed(more: Partial<Parameters<typeof aws4.sign>[0]> = {}, keys: object = {}) {
  const request = aws4.sign(
    {
      method: 'GET',
      host: HOST,
      path: '/prod/pets?b=2&a=1',
      headers: more.signQuery === true ? {} : { 'X-Amz-Date': DATE },
      service: 'execute-api',
      region: 'us-east-1',
      ...more,
    },
    { ...KEYS, ...keys },
  );
  return arrived(request.method, request.path, request.headers, request.body);
}
const presigned = (expires?: number, keys: object = {}) =>
  signed(
    {
      signQuery: true,
      path: `/prod/pets?X-Amz-Date=${DATE}${expires === undefined ? '' : `&X-Amz-Expires=${expires}`}`,
    },
    keys,
  );

const at = (request: ReturnType<typeof arrived>, now = SIGNED_AT, caller = callerWith()) => {
  const { caller: known, refusal } = verify(request, accepting(caller), now);
  return refusal === undefined ? known.accessKeyId : [refusal.errorType, refusal.message];
};

describe('a signature is accepted', () => {
  it.each<[string, ReturnType<typeof arrived>, number]>([
    ['in the header', signed(), SIGNED_AT],
    ['five minutes later', signed(), SIGNED_AT + 5 * MINUTE],
    ['five minutes earlier', signed(), SIGNED_AT - 5 * MINUTE],
    ['of a body', signed({ method: 'POST', body: '{"name":"Žofie"}' }), SIGNED_AT],
    ['of an encoded path', signed({ path: '/prod/a%2Bb@x.io/c%20d' }), SIGNED_AT],
    ['in the query', presigned(60), SIGNED_AT + MINUTE],
    ['in the query, without a time', presigned(), SIGNED_AT + 5 * MINUTE],
  ])('%s', (_, request, now) => expect(at(request, now)).toBe('AKIDEXAMPLE'));

  it('of temporary credentials, in header and query', () => {
    const session = { sessionToken: 'the/token==' };
    const caller = callerWith({ ...session, expiration: '2015-08-30T13:00:00Z' });
    expect(at(signed({}, session), SIGNED_AT, caller)).toBe('AKIDEXAMPLE');
    expect(at(presigned(60, session), SIGNED_AT, caller)).toBe('AKIDEXAMPLE');
  });

  it('whatever an independent signer signs', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 });
    const segments = fc.array(text.map((it) => encodeURIComponent(it.replace(/^\.+$/, 'dots'))));
    const query = fc.array(fc.tuple(text, text), { maxLength: 4 });
    fc.assert(
      fc.property(segments, query, text, fc.boolean(), (path, pairs, body, signQuery) => {
        const search = pairs
          .map(([name, value]) => `${encodeURIComponent(`n${name}`)}=${encodeURIComponent(value)}`)
          .join('&');
        const dated = signQuery ? `X-Amz-Date=${DATE}` : '';
        const request = signed({
          method: 'POST',
          path: `/${path.join('/')}?${[search, dated].filter((it) => it !== '').join('&')}`,
          body,
          signQuery,
        });
        expect([request.path, request.query, at(request)]).toEqual([
          request.path,
          request.query,
          'AKIDEXAMPLE',
        ]);
        const forged = { ...request, body: Buffer.from(`${body}!`) };
        expect(at(forged)[0]).toBe('InvalidSignatureException');
      }),
      { numRuns: 300 },
    );
  });
});

describe('a signature is refused', () => {
  const given = (authorization: string | undefined, more: object = {}, query = '') =>
    arrived('GET', `/prod/pets${query}`, {
      host: HOST,
      'x-amz-date': DATE,
      ...(authorization !== undefined && { authorization }),
      ...more,
    });
  const incomplete = (message: string) => ['IncompleteSignatureException', message];
  const invalid = (message: string) => ['InvalidSignatureException', message];
  const missing = (names: string[], authorization: string, date = true) =>
    incomplete(
      `${names.map((name) => `Authorization header requires '${name}' parameter. `).join('')}${date ? '' : "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. "}(Hashed with SHA-256 and encoded with Base64) Authorization=${base64(authorization)}`,
    );
  const scoped = (credential: string) => given(header({ Credential: credential }));

  it.each<[string, ReturnType<typeof arrived>, string[]]>([
    [
      'fact 207: nothing is signed',
      given(undefined),
      ['MissingAuthenticationTokenException', 'Missing Authentication Token'],
    ],
    [
      'fact 21: a bearer token',
      given('Bearer abc'),
      incomplete(
        "Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 and encoded with Base64): 'w1Xc6WwWEogNEZQP/dkBTThsJT4MNlKmzQanIm970rY='.",
      ),
    ],
    [
      'a scheme alone',
      given('Bearer'),
      missing(['Credential', 'Signature', 'SignedHeaders'], 'Bearer'),
    ],
    [
      'a scheme alone, and no date',
      arrived('GET', '/', { authorization: 'Bearer' }),
      missing(['Credential', 'Signature', 'SignedHeaders'], 'Bearer', false),
    ],
    [
      'one part missing',
      given(header({ Signature: '' })),
      missing(['Signature'], header({ Signature: '' })),
    ],
    [
      'in both places',
      given(header(), {}, '?X-Amz-Algorithm=AWS4-HMAC-SHA256'),
      invalid(
        "Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header.",
      ),
    ],
    [
      'a query without its parts',
      given(undefined, {}, '?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=x'),
      incomplete(
        "AWS query-string parameters must include 'X-Amz-Credential'. AWS query-string parameters must include 'X-Amz-Signature'. AWS query-string parameters must include 'X-Amz-SignedHeaders'. Re-examine the query-string parameters.",
      ),
    ],
    [
      'a date that is none',
      given(header(), { 'x-amz-date': '201' }),
      incomplete(
        "Date must be in ISO-8601 'basic format'. Got '201'. See http://en.wikipedia.org/wiki/ISO_8601",
      ),
    ],
    [
      'host not signed',
      given(header({ SignedHeaders: 'x-amz-date' })),
      invalid("'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization."),
    ],
    [
      'another algorithm',
      given(header({}, 'AWS4-HMAC-SHA25')),
      incomplete(
        "Unsupported AWS 'algorithm': 'AWS4-HMAC-SHA25' (only AWS4-HMAC-SHA256 for now). ",
      ),
    ],
    [
      'a credential of four parts',
      scoped('a/b/c/d'),
      incomplete(
        "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got 'a/b/c/d'",
      ),
    ],
    [
      'another service',
      scoped('AKIDEXAMPLE/20150830/us-east-1/s3/aws4_request'),
      invalid("Credential should be scoped to correct service: 'execute-api'. "),
    ],
    [
      'another region',
      scoped('AKIDEXAMPLE/20150830/eu-west-1/execute-api/aws4_request'),
      invalid("Credential should be scoped to a valid region, not 'eu-west-1'. "),
    ],
    [
      'all of it wrong',
      scoped('a/b/c/d/e'),
      invalid(
        "Credential should be scoped to a valid region, not 'c'. Credential should be scoped to correct service: 'execute-api'. Credential should be scoped with a valid terminator: 'aws4_request', not 'e'. Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: 'b' != '20150830', from '20150830T123600Z'.",
      ),
    ],
    [
      'fact 207: an access key nobody has',
      scoped('AKIDOTHER/20150830/us-east-1/execute-api/aws4_request'),
      ['UnrecognizedClientException', 'The security token included in the request is invalid.'],
    ],
    [
      'a wrong signature, with what should have been signed',
      given(header()),
      invalid(
        `The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.\n\nThe Canonical String for this request should have been\n'GET\n/prod/pets\n\nhost:${HOST}\nx-amz-date:${DATE}\n\nhost;x-amz-date\ne3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'\n\nThe String-to-Sign should have been\n'AWS4-HMAC-SHA256\n${DATE}\n20150830/us-east-1/execute-api/aws4_request\n87346f09632e4d33050a0d26f0d5365bc25857f1b835f821927cdc3cedcc26ea'\n`,
      ),
    ],
  ])('%s', (_, request, want) => expect(at(request)).toEqual(want));

  it.each<[string, ReturnType<typeof arrived>, number, string[]]>([
    [
      'after five minutes',
      signed(),
      SIGNED_AT + 5 * MINUTE + 1_000,
      invalid(
        'Signature expired: 20150830T123600Z is now earlier than 20150830T123601Z (20150830T124101Z - 5 min.)',
      ),
    ],
    [
      'more than five minutes early',
      signed(),
      SIGNED_AT - 5 * MINUTE - 1_000,
      invalid(
        'Signature not yet current: 20150830T123600Z is still later than 20150830T123559Z (20150830T123059Z + 5 min.)',
      ),
    ],
    [
      'presigned, after its time',
      presigned(90),
      SIGNED_AT + 91_000,
      invalid(
        'Signature expired: 20150830T123600Z is now earlier than 20150830T123601Z (20150830T123731Z - 90 sec.)',
      ),
    ],
    [
      'presigned for more than a week',
      presigned(604_801),
      SIGNED_AT,
      incomplete('X-Amz-Expires must be at most 604800 seconds.'),
    ],
    [
      'presigned for no time',
      presigned(0),
      SIGNED_AT,
      incomplete('X-Amz-Expires must be a whole number of seconds, at least 1.'),
    ],
  ])('%s', (_, request, now, want) => expect(at(request, now)).toEqual(want));

  it.each<[string, object]>([
    ['another method', { method: 'DELETE' }],
    ['another path', { path: '/prod/pets/1' }],
    ['another query', { query: 'b=2&a=1&c=3' }],
    ['another host', { headers: { ...signed().headers, host: 'evil.example' } }],
    ['another body', { body: Buffer.from('x') }],
    [
      'an unsigned payload',
      {
        headers: { ...signed().headers, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
        body: Buffer.from('x'),
      },
    ],
  ])('over %s', (_, change) =>
    expect(at({ ...signed(), ...change })[0]).toBe('InvalidSignatureException'),
  );

  it.each(['UNSIGNED-PAYLOAD', createHash('sha256').update('as signed').digest('hex')])(
    'over another body than is there, whatever x-amz-content-sha256 says: %s',
    (stated) => {
      const headers = { 'X-Amz-Date': DATE, 'X-Amz-Content-Sha256': stated };
      const request = signed({ method: 'POST', headers, body: 'as signed' });
      expect(at({ ...request, body: Buffer.from('forged') })[0]).toBe('InvalidSignatureException');
    },
  );

  const session = { sessionToken: 'the/token==' };
  it.each<[string, object, object, string]>([
    ['a token nobody gave', session, {}, 'UnrecognizedClientException'],
    ['no token where one is due', {}, session, 'UnrecognizedClientException'],
    ['another token', { sessionToken: 'x' }, session, 'UnrecognizedClientException'],
    [
      'a token that has expired',
      session,
      { ...session, expiration: '2015-08-30T12:36:00Z' },
      'ExpiredTokenException',
    ],
  ])('%s', (_, keys, caller, want) =>
    expect(at(signed({}, keys), SIGNED_AT, callerWith(caller))[0]).toBe(want),
  );
});
