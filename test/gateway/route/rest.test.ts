import { compileRestMatcher } from '../../../gateway/deployment/rest/matcher.ts';
import type { RestReceived } from '../../../gateway/rest-call.ts';
import { RestError } from '../../../gateway/rest-error.ts';
import { route } from '../../../gateway/route/rest.ts';
import { methodsOf } from '../deployment/rest/methods.ts';

interface Given {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A call as far as the room looks at it, with the lines it writes. */
const received = ({ method = 'GET', path = '/pets/6', headers = {} }: Given) => {
  const lines: string[] = [];
  const call = {
    deployment: { stage: 'prod', matcher: compileRestMatcher(methodsOf(['GET /pets/{petId}'])) },
    request: { query: '', headers },
    context: {},
    httpMethod: method,
    resourcePath: path,
    log: {
      enabled: true,
      line: (text: string) => lines.push(text),
      outcome: (text: string) => lines.push(text),
    },
  } as unknown as RestReceived;
  return { call, lines };
};

test('a method that matches: context, path parameters and lines (REST facts 28, 231)', () => {
  const { call, lines } = received({});
  const { method, pathParameters, context } = route(call);
  expect([method.key, { ...pathParameters }, context, lines]).toEqual([
    'GET /pets/{petId}',
    { petId: '6' },
    { resourceId: '/pets/{petId}', resourcePath: '/pets/{petId}' },
    ['HTTP Method: GET, Resource Path: /pets/6', 'GET /pets/{petId} takes the call'],
  ]);
});

const MISSING = {
  status: 403,
  message: 'Missing Authentication Token',
  errorType: 'MissingAuthenticationTokenException',
};

test.each<[string, Given, string, object]>([
  [
    'an unknown path (REST fact 6)',
    { path: '/nowhere' },
    'MISSING_AUTHENTICATION_TOKEN',
    { ...MISSING, reason: 'no method GET for /nowhere' },
  ],
  [
    'an undeclared method (REST fact 7)',
    { method: 'OPTIONS' },
    'MISSING_AUTHENTICATION_TOKEN',
    { ...MISSING, reason: 'no method OPTIONS for /pets/6' },
  ],
  [
    'a path that begins with the stage, where the host has none in its path',
    { path: '/prod/pets/6' },
    'MISSING_AUTHENTICATION_TOKEN',
    {
      ...MISSING,
      reason:
        'no method GET for /prod/pets/6; GET /pets/{petId} is called without the stage prod here',
    },
  ],
  [
    'a path that begins with the stage and leads nowhere without it either',
    { path: '/prod/nowhere' },
    'MISSING_AUTHENTICATION_TOKEN',
    { ...MISSING, reason: 'no method GET for /prod/nowhere' },
  ],
  [
    'a signed call (REST fact 21)',
    {
      path: '/nowhere',
      headers: {
        authorization:
          'AWS4-HMAC-SHA256 Credential=a/b/c/d/aws4_request, SignedHeaders=host, Signature=e',
        'x-amz-date': '20261121T120000Z',
      },
    },
    'MISSING_AUTHENTICATION_TOKEN',
    { ...MISSING, reason: 'no method GET for /nowhere' },
  ],
  [
    'half a signature, which has its date (REST fact 21)',
    {
      path: '/nowhere',
      headers: { authorization: 'AWS4-HMAC-SHA256 Credential=x', 'x-amz-date': '20261121T120000Z' },
    },
    'DEFAULT_4XX',
    {
      status: 403,
      errorType: 'IncompleteSignatureException',
      reason: 'no method GET for /nowhere',
      message: expect.stringMatching(
        /^Authorization header requires 'Signature' parameter\. Authorization header requires 'SignedHeaders' parameter\. \(Hashed with SHA-256 and encoded with Base64\) Authorization=[A-Za-z0-9+/]{43}=$/,
      ) as string,
    },
  ],
  [
    'an Authorization header that is no signature (REST fact 21)',
    { path: '/nowhere', headers: { authorization: 'Bearer abc' } },
    'DEFAULT_4XX',
    {
      status: 403,
      errorType: 'IncompleteSignatureException',
      reason: 'no method GET for /nowhere',
      message: expect.stringMatching(
        /^Invalid key=value pair \(missing equal-sign\) in Authorization header \(hashed with SHA-256 and encoded with Base64\): 'w1Xc6WwWEogNEZQP\/dkBTThsJT4MNlKmzQanIm970rY='\.$/,
      ) as string,
    },
  ],
])('%s', (_name, given, type, detail) => {
  const { call, lines } = received(given);
  let thrown: unknown;
  try {
    route(call);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(RestError);
  const { type: got, detail: said } = thrown as RestError;
  expect([got, said, lines]).toEqual([type, detail, []]);
});
