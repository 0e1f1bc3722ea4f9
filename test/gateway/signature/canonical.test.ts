import {
  canonicalRequest,
  signatureOf,
  stringToSign,
} from '../../../gateway/signature/canonical.ts';
import { arrived, KEYS } from './requests.ts';

const scope = {
  date: '20150830',
  region: 'us-east-1',
  service: 'service',
  terminator: 'aws4_request',
};
const always = { Host: 'example.amazonaws.com', 'X-Amz-Date': '20150830T123600Z' };
const VANILLA = '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31';

function signed(method: string, target: string, headers: object, body: string): string {
  const request = arrived(method, target, { ...always, ...headers }, body);
  const canonical = canonicalRequest(request, Object.keys(request.headers).sort());
  const text = stringToSign(canonical, '20150830T123600Z', scope);
  return signatureOf(text, KEYS.secretAccessKey, scope);
}

/** The signatures of AWS's Signature Version 4 test suite. */
const SUITE: [string, string, string, object, string, string][] = [
  ['get-vanilla', 'GET', '/', {}, '', VANILLA],
  [
    'get-vanilla-query-order-key-case',
    'GET',
    '/?Param2=value2&Param1=value1',
    {},
    '',
    'b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500',
  ],
  [
    'get-vanilla-empty-query-key',
    'GET',
    '/?Param1=value1',
    {},
    '',
    'a67d582fa61cc504c4bae71f336f98b97f1ea3c7a6bfe1b6e45aec72011b9aeb',
  ],
  [
    'get-vanilla-utf8-query',
    'GET',
    '/?%E1%88%B4=bar',
    {},
    '',
    '2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04',
  ],
  [
    'post-vanilla',
    'POST',
    '/',
    {},
    '',
    '5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b',
  ],
  [
    'post-header-key-sort',
    'POST',
    '/',
    { 'My-Header1': 'value1' },
    '',
    'c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c',
  ],
  [
    'post-header-value-case',
    'POST',
    '/',
    { 'My-Header1': 'VALUE1' },
    '',
    'cdbc9802e29d2942e5e10b5bccfdd67c5f22c7c4e8ae67b53629efa58b974b7d',
  ],
  [
    'post-x-www-form-urlencoded',
    'POST',
    '/',
    { 'Content-Type': 'application/x-www-form-urlencoded' },
    'Param1=value1',
    'ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a',
  ],
  [
    'get-header-value-trim',
    'GET',
    '/',
    { 'My-Header1': ' value1', 'My-Header2': ' "a   b   c"' },
    '',
    'acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736',
  ],
  ['get-slash', 'GET', '//', {}, '', VANILLA],
  ['get-slash-dot-slash', 'GET', '/./', {}, '', VANILLA],
  ['get-relative', 'GET', '/example/..', {}, '', VANILLA],
  ['get-relative-relative', 'GET', '/example1/example2/../..', {}, '', VANILLA],
  [
    'get-slash-pointless-dot',
    'GET',
    '/./example',
    {},
    '',
    'ef75d96142cf21edca26f06005da7988e4f8dc83a165a80865db7089db637ec5',
  ],
  [
    'get-slashes',
    'GET',
    '//example//',
    {},
    '',
    '9a624bd73a37c9a373b5312afbebe7a714a789de108f0bdfe846570885f57e84',
  ],
  [
    'get-space',
    'GET',
    '/example space/',
    {},
    '',
    '652487583200325589f1fba4c7e578f72c47cb61beeca81406b39ddec1366741',
  ],
];

describe('signatures are those of the test suite', () => {
  it.each(SUITE)('%s', (_, ...given) => {
    const [method, target, headers, body, want] = given;
    expect(signed(method, target, headers, body)).toBe(want);
  });
});

describe('the canonical request', () => {
  it('encodes the path as sent once more, sorts the query and joins blanks', () => {
    const request = arrived(
      'PUT',
      "/prod/a%2Fb/c'd?b=2&a=%20+&b=1&c&X-Amz-Signature=x",
      { Host: 'h', 'X-Two': '  a   b ' },
      '{}',
    );
    expect(canonicalRequest(request, ['host', 'x-none', 'x-two']).split('\n')).toEqual([
      'PUT',
      '/prod/a%252Fb/c%27d',
      'a=%20%20&b=1&b=2&c=',
      'host:h',
      'x-none:',
      'x-two:a b',
      '',
      'host;x-none;x-two',
      '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    ]);
  });
});
