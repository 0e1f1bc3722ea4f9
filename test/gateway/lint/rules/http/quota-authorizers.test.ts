import { quotaAuthorizers } from '../../../../../gateway/lint/rules/http/quota-authorizers.ts';
import { said } from '../../document.ts';

const authorizers = (count: number) => ({
  components: {
    securitySchemes: Object.fromEntries(
      Array.from({ length: count }, (_, at) => [
        `s${at}`,
        { type: 'oauth2', 'x-amazon-apigateway-authorizer': { type: 'jwt' } },
      ]),
    ),
  },
});

test.each<[number, string[]]>([
  [10, []],
  [
    11,
    [
      'warning quota-authorizers /components/securitySchemes 11 authorizers: an HTTP API has 10, an adjustable quota.',
    ],
  ],
])('%d authorizers (HTTP fact 69)', (count, want) =>
  expect(said(quotaAuthorizers, authorizers(count))).toEqual(want),
);
