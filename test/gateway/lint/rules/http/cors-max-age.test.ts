import type { Json } from '../../../../../gateway/document/document.ts';
import { corsMaxAge } from '../../../../../gateway/lint/rules/http/cors-max-age.ts';
import { clean, said, withValue } from '../../document.ts';

const cors = '/x-amazon-apigateway-cors';

test('a document that is clean', () => expect(said(corsMaxAge, clean)).toEqual([]));

test.each<[string, string, Json | undefined, string[]]>([
  [
    'over a day (HTTP fact 82)',
    `${cors}/maxAge`,
    86401,
    [`error cors-max-age ${cors}/maxAge maxAge is -1 to 86400 seconds.`],
  ],
  [
    'less than -1',
    `${cors}/maxAge`,
    -2,
    [`error cors-max-age ${cors}/maxAge maxAge is -1 to 86400 seconds.`],
  ],
  ['-1', `${cors}/maxAge`, -1, []],
  ['a day', `${cors}/maxAge`, 86400, []],
])('%s', (_name, pointer, value, want) =>
  expect(said(corsMaxAge, withValue(pointer, value))).toEqual(want),
);
