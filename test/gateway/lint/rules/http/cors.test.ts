import type { Json } from '../../../../../gateway/document/document.ts';
import { cors as rule } from '../../../../../gateway/lint/rules/http/cors.ts';
import { clean, said, withValue } from '../../document.ts';

const cors = '/x-amazon-apigateway-cors';

test('a document that is clean', () => expect(said(rule, clean)).toEqual([]));

test.each<[string, string, Json | undefined, string[]]>([
  ...['allowOrigins', 'allowHeaders', 'exposeHeaders'].map(
    (name): [string, string, Json, string[]] => [
      `a number among ${name}`,
      `${cors}/${name}`,
      [1],
      [`error cors ${cors}/${name} ${name} is a list of strings.`],
    ],
  ),
  ['none', cors, undefined, []],
  [
    'a text in place of a list (HTTP fact 82)',
    `${cors}/allowMethods`,
    'GET',
    [`error cors ${cors}/allowMethods allowMethods is a list of strings.`],
  ],
  [
    'a text in place of true',
    `${cors}/allowCredentials`,
    'true',
    [`error cors ${cors}/allowCredentials allowCredentials is true or false.`],
  ],
  ['what is no object', cors, true, [`error cors ${cors} x-amazon-apigateway-cors is an object.`]],
  ['lists', `${cors}/exposeHeaders`, ['a'], []],
])('%s', (_name, pointer, value, want) =>
  expect(said(rule, withValue(pointer, value))).toEqual(want),
);
