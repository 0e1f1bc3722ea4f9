import type { Json } from '../../../../../gateway/document/document.ts';
import { reservedHeader } from '../../../../../gateway/lint/rules/http/reserved-header.ts';
import { clean, integrationOf, postB, said, withValue } from '../../document.ts';

const b = integrationOf(postB);

test('a document that is clean', () => expect(said(reservedHeader, clean)).toEqual([]));

test.each<[string, string, Json | undefined, string[]]>([
  [
    'one whose value is no text, of which another rule tells',
    `${b}/requestParameters`,
    { 'overwrite:header.Via': 1 },
    [],
  ],
  [
    'a query parameter, a status, a key that is none',
    b,
    {
      type: 'http_proxy',
      requestParameters: { 'overwrite:querystring.Via': 'x', via: 'x' },
      responseParameters: { '200': { 'overwrite:statuscode': '201' } },
    },
    [],
  ],
  [
    'a header of API Gateway (HTTP fact 94)',
    `${b}/requestParameters`,
    { 'overwrite:header.X-Amz-Date': 'x' },
    [
      `error reserved-header ${b}/requestParameters/overwrite:header.X-Amz-Date Header "X-Amz-Date" is reserved and cannot be mapped.`,
    ],
  ],
  [
    'in answers as well',
    `${b}/responseParameters`,
    { '200': { 'remove:header.Via': "''" } },
    [
      `error reserved-header ${b}/responseParameters/200/remove:header.Via Header "Via" is reserved and cannot be mapped.`,
    ],
  ],
  ['Host', `${b}/requestParameters`, { 'overwrite:header.Host': 'x' }, []],
])('%s', (_name, pointer, value, want) =>
  expect(said(reservedHeader, withValue(pointer, value))).toEqual(want),
);
