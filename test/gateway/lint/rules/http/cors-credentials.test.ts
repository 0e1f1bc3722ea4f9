import type { Json } from '../../../../../gateway/document/document.ts';
import { corsCredentials } from '../../../../../gateway/lint/rules/http/cors-credentials.ts';
import { clean, said, withValue } from '../../document.ts';

const cors = '/x-amazon-apigateway-cors';

test('a document that is clean', () => expect(said(corsCredentials, clean)).toEqual([]));

test.each<[string, string, Json | undefined, string[]]>([
  [
    'credentials for every origin (HTTP fact 88)',
    `${cors}/allowOrigins`,
    ['*'],
    [
      `error cors-credentials ${cors}/allowCredentials allow-credentials is not supported if 'allow-origin' is *`,
    ],
  ],
  ['credentials for every https origin', `${cors}/allowOrigins`, ['https://*'], []],
])('%s', (_name, pointer, value, want) =>
  expect(said(corsCredentials, withValue(pointer, value))).toEqual(want),
);
