import type { Json } from '../../../../../gateway/document/document.ts';
import { authorizerPayloadFormatVersion } from '../../../../../gateway/lint/rules/http/authorizer-payload-format-version.ts';
import { authorizerOf, clean, said, withValue } from '../../document.ts';

const lambda = authorizerOf('lambda');

test('a document that is clean', () =>
  expect(said(authorizerPayloadFormatVersion, clean)).toEqual([]));

test.each<[string, string, Json | undefined, string[]]>([
  [
    'none (import fact 205)',
    `${lambda}/authorizerPayloadFormatVersion`,
    undefined,
    [
      `error authorizer-payload-format-version ${lambda} AuthorizerPayloadFormatVersion is a required parameter for REQUEST authorizer`,
    ],
  ],
  [
    'one that there is not',
    `${lambda}/authorizerPayloadFormatVersion`,
    '3.0',
    [
      `error authorizer-payload-format-version ${lambda}/authorizerPayloadFormatVersion AuthorizerPayloadFormatVersion 3.0 is not supported`,
    ],
  ],
  ['a number', `${lambda}/authorizerPayloadFormatVersion`, 1, []],
])('%s', (_name, pointer, value, want) =>
  expect(said(authorizerPayloadFormatVersion, withValue(pointer, value))).toEqual(want),
);
