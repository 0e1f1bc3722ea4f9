import type { Json } from '../../../../gateway/document/document.ts';
import { cors } from '../../../../gateway/lint/rules/cors.ts';
import { clean, said, withValue } from '../document.ts';

describe('CORS', () => {
  test('a clean document passes', () => expect(said(cors, clean)).toEqual([]));

  test.each<[string, string, Json | undefined, string[]]>([
    [
      'any origin with credentials (fact 88)',
      '/x-amazon-apigateway-cors/allowOrigins',
      ['*'],
      [
        `error cors /x-amazon-apigateway-cors/allowCredentials allow-credentials is not supported if 'allow-origin' is *: name the origins.`,
      ],
    ],
    ['any origin without credentials', '/x-amazon-apigateway-cors', { allowOrigins: ['*'] }, []],
    ['none', '/x-amazon-apigateway-cors', undefined, []],
    [
      'no object',
      '/x-amazon-apigateway-cors',
      true,
      ['error cors /x-amazon-apigateway-cors x-amazon-apigateway-cors is an object.'],
    ],
    [
      'an origin that is no list (fact 82)',
      '/x-amazon-apigateway-cors/allowOrigins',
      'https://a',
      ['error cors /x-amazon-apigateway-cors/allowOrigins allowOrigins is a list of strings.'],
    ],
    [
      'a list of numbers',
      '/x-amazon-apigateway-cors/allowHeaders',
      [1],
      ['error cors /x-amazon-apigateway-cors/allowHeaders allowHeaders is a list of strings.'],
    ],
    [
      'credentials that are text',
      '/x-amazon-apigateway-cors/allowCredentials',
      'true',
      ['error cors /x-amazon-apigateway-cors/allowCredentials allowCredentials is true or false.'],
    ],
    [
      'an age of two days (fact 82)',
      '/x-amazon-apigateway-cors/maxAge',
      172_800,
      ['error cors /x-amazon-apigateway-cors/maxAge maxAge is -1 to 86400 seconds.'],
    ],
    ['an age of -1', '/x-amazon-apigateway-cors/maxAge', -1, []],
  ])('%s', (_, pointer, value, want) =>
    expect(said(cors, withValue(pointer, value))).toEqual(want),
  );
});
