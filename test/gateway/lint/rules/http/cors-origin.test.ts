import type { Json } from '../../../../../gateway/document/document.ts';
import { corsOrigin } from '../../../../../gateway/lint/rules/http/cors-origin.ts';
import { clean, said, withValue } from '../../document.ts';

const cors = '/x-amazon-apigateway-cors';

test('a document that is clean', () => expect(said(corsOrigin, clean)).toEqual([]));

test.each<[string, string, Json | undefined, string[]]>([
  [
    'without scheme (HTTP fact 82)',
    `${cors}/allowOrigins`,
    ['a.example'],
    [`error cors-origin ${cors}/allowOrigins/0 Invalid format for origin a.example`],
  ],
  [
    'of an app',
    `${cors}/allowOrigins`,
    ['capacitor://localhost'],
    [`error cors-origin ${cors}/allowOrigins/0 Invalid format for origin capacitor://localhost`],
  ],
  [
    'every one, of a scheme, of this machine, a placeholder',
    `${cors}/allowOrigins`,
    ['*', 'https://*', 'http://localhost:3000', '${Origin}'],
    [],
  ],
])('%s', (_name, pointer, value, want) =>
  expect(said(corsOrigin, withValue(pointer, value))).toEqual(want),
);
