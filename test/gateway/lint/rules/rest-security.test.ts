import type { Json } from '../../../../gateway/document/document.ts';
import { restSecurity } from '../../../../gateway/lint/rules/rest-security.ts';
import { cleanRest, getA, restWith, saidOfRest, schemes } from '../rest-document.ts';

const dropped = (name: string): string =>
  `An import drops security scheme "${name}", so GET /a/{id} would be open to anyone: make it a scheme of type apiKey with an x-amazon-apigateway-authorizer.`;

const unsupported = (type: string): string =>
  `warning security-scheme ${schemes}/token Unsupported security definition type '${type}' for 'token'. Ignoring.`;

describe('security schemes of a REST API', () => {
  test('a clean document passes', () => expect(saidOfRest(restSecurity, cleanRest)).toEqual([]));

  test.each<[string, string, Json | undefined, string[]]>([
    [
      'oauth2 is ignored, with or without an authorizer (import fact 191)',
      `${schemes}/token/type`,
      'oauth2',
      [
        unsupported('oauth2'),
        `error gatehouse/open-operation ${getA}/security ${dropped('token')}`,
      ],
    ],
    [
      'http is ignored (import fact 191)',
      `${schemes}/token`,
      { type: 'http', scheme: 'bearer' },
      [unsupported('http'), `error gatehouse/open-operation ${getA}/security ${dropped('token')}`],
    ],
    [
      'an unused one is a warning only',
      `${schemes}/open`,
      { type: 'openIdConnect' },
      [
        `warning security-scheme ${schemes}/open Unsupported security definition type 'openIdConnect' for 'open'. Ignoring.`,
      ],
    ],
    [
      'without an authorizer (import fact 192)',
      `${schemes}/token/x-amazon-apigateway-authorizer`,
      undefined,
      [
        `warning security-scheme ${schemes}/token Unable to create authorizer from security definition: 'token'. Extension x-amazon-apigateway-authorizer is required. Any methods with security: 'token' will not be created.`,
        `error gatehouse/dropped-operation ${getA}/security An import makes no method of GET /a/{id}: security scheme "token" has no x-amazon-apigateway-authorizer, and its name is not x-api-key.`,
      ],
    ],
    [
      'a scheme that is not there',
      `${getA}/security`,
      [{ nobody: [] }],
      [`error gatehouse/open-operation ${getA}/security ${dropped('nobody')}`],
    ],
    [
      'an API key beside the authorizer (import fact 189)',
      `${getA}/security`,
      [{ token: [], key: [] }],
      [],
    ],
    [
      'an IAM scheme (REST fact 207)',
      `${schemes}/token`,
      {
        type: 'apiKey',
        name: 'Authorization',
        in: 'header',
        'x-amazon-apigateway-authtype': 'awsSigv4',
      },
      [],
    ],
  ])('%s', (_name, pointer, value, want) => {
    expect(saidOfRest(restSecurity, restWith(pointer, value))).toEqual(want);
  });

  test('the root’s requirement is applied (REST fact 223)', () => {
    const root = restWith(`${getA}/security`, undefined);
    expect(saidOfRest(restSecurity, { ...root, security: [{ nobody: [] }] })).toEqual([
      `error gatehouse/open-operation /security ${dropped('nobody')}`,
    ]);
  });
});
