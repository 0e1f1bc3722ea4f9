import type { Json } from '../../../../gateway/document/document.ts';
import { authorizers } from '../../../../gateway/lint/rules/authorizers.ts';
import { authorizerOf, clean, said, withValue } from '../document.ts';

const jwt = authorizerOf('jwt');
const lambda = authorizerOf('lambda');

describe('authorizers', () => {
  test('a clean document passes', () => expect(said(authorizers, clean)).toEqual([]));

  test.each<[string, string, Json | undefined, string[]]>([
    [
      'a type of REST APIs (fact 202)',
      `${jwt}/type`,
      'token',
      [
        `error authorizer ${jwt}/type Authorizer 'jwt': An HTTP API has authorizers of type jwt and request; this type is 'token' (fact 202).`,
      ],
    ],
    [
      'no type',
      `${jwt}/type`,
      undefined,
      [
        `error authorizer ${jwt} Authorizer 'jwt': An HTTP API has authorizers of type jwt and request; this type is missing (fact 202).`,
      ],
    ],
    [
      'a jwt authorizer on http/bearer (fact 204)',
      '/components/securitySchemes/jwt/type',
      'http',
      [
        `warning authorizer ${jwt} Authorizer 'jwt': A jwt authorizer is documented for schemes of type oauth2 and openIdConnect only (fact 204).`,
      ],
    ],
    [
      'no issuer',
      `${jwt}/jwtConfiguration/issuer`,
      undefined,
      [
        `error authorizer ${jwt}/jwtConfiguration Authorizer 'jwt': A jwt authorizer needs jwtConfiguration.issuer.`,
      ],
    ],
    [
      'no audience',
      `${jwt}/jwtConfiguration/audience`,
      [],
      [
        `error authorizer ${jwt}/jwtConfiguration Authorizer 'jwt': A jwt authorizer needs jwtConfiguration.audience, a list of strings.`,
      ],
    ],
    [
      '51 audiences (fact 69)',
      `${jwt}/jwtConfiguration/audience`,
      Array.from({ length: 51 }, () => 'a'),
      [
        `error authorizer ${jwt}/jwtConfiguration Authorizer 'jwt': An authorizer has at most 50 audiences (fact 69).`,
      ],
    ],
    [
      'two identity sources for a jwt (fact 55)',
      `${jwt}/identitySource`,
      '$request.header.A,$request.header.B',
      [
        `error authorizer ${jwt}/identitySource Authorizer 'jwt': identitySource is one of $request.header.NAME or $request.querystring.NAME (fact 55).`,
      ],
    ],
    ['a token in the query (fact 55)', `${jwt}/identitySource`, '$request.querystring.token', []],
    [
      'no function (fact 205)',
      `${lambda}/authorizerUri`,
      undefined,
      [
        `error authorizer ${lambda} Authorizer 'lambda': A request authorizer needs an authorizerUri.`,
      ],
    ],
    [
      'no payload format',
      `${lambda}/authorizerPayloadFormatVersion`,
      undefined,
      [
        `error authorizer ${lambda} Authorizer 'lambda': authorizerPayloadFormatVersion must be "1.0" or "2.0".`,
        `error authorizer ${lambda}/enableSimpleResponses Authorizer 'lambda': Simple responses need authorizerPayloadFormatVersion "2.0" (fact 75).`,
      ],
    ],
    [
      'a day of caching (fact 79)',
      `${lambda}/authorizerResultTtlInSeconds`,
      86_400,
      [
        `error authorizer ${lambda}/authorizerResultTtlInSeconds Authorizer 'lambda': authorizerResultTtlInSeconds is 0 to 3600 (fact 79).`,
      ],
    ],
    [
      'caching without a key (fact 79)',
      `${lambda}/identitySource`,
      undefined,
      [
        `error authorizer ${lambda}/authorizerResultTtlInSeconds Authorizer 'lambda': Caching needs an identitySource: it is the key (fact 79).`,
      ],
    ],
    [
      'an identity source of REST APIs (fact 78)',
      `${lambda}/identitySource`,
      'method.request.header.A',
      [
        `error authorizer ${lambda}/identitySource Authorizer 'lambda': identitySource lists $request.header.N, $request.querystring.N, $context.N or $stageVariables.N (fact 78).`,
      ],
    ],
    [
      'no object',
      jwt,
      'jwt',
      [`error authorizer ${jwt} Authorizer 'jwt': x-amazon-apigateway-authorizer is an object.`],
    ],
  ])('%s', (_, pointer, value, want) =>
    expect(said(authorizers, withValue(pointer, value))).toEqual(want),
  );
});
