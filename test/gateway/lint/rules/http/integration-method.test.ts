import type { Json } from '../../../../../gateway/document/document.ts';
import { integrationMethod } from '../../../../../gateway/lint/rules/http/integration-method.ts';
import { clean, getA, integrationOf, postB, said, withValue } from '../../document.ts';

const a = integrationOf(getA);
const b = integrationOf(postB);

test('a document that is clean', () => expect(said(integrationMethod, clean)).toEqual([]));

test.each<[string, string, Json | undefined, string[]]>([
  ...['POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'].map(
    (verb): [string, string, Json, string[]] => [verb, `${b}/httpMethod`, verb, []],
  ),
  [
    'none towards an address (HTTP fact 99)',
    `${b}/httpMethod`,
    undefined,
    [
      `error integration-method ${b} HttpMethod parameter method must be specified for integrationType HTTPPROXY`,
    ],
  ],
  [
    'one that there is not',
    `${b}/httpMethod`,
    'LIST',
    [`error integration-method ${b}/httpMethod Invalid HTTP method specified: "LIST"`],
  ],
  ['one in lower case', `${b}/httpMethod`, 'get', []],
  ['none towards a function', `${a}/httpMethod`, undefined, []],
])('%s', (_name, pointer, value, want) =>
  expect(said(integrationMethod, withValue(pointer, value))).toEqual(want),
);
