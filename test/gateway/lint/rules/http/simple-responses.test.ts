import type { Json } from '../../../../../gateway/document/document.ts';
import { simpleResponses } from '../../../../../gateway/lint/rules/http/simple-responses.ts';
import { authorizerOf, clean, said, withValue } from '../../document.ts';

const lambda = authorizerOf('lambda');

test('a document that is clean', () => expect(said(simpleResponses, clean)).toEqual([]));

test.each<[string, string, Json | undefined, string[]]>([
  [
    'with format 1.0 (HTTP fact 75)',
    `${lambda}/authorizerPayloadFormatVersion`,
    '1.0',
    [
      `error simple-responses ${lambda}/enableSimpleResponses EnableSimpleResponses can only be set for AuthorizerPayloadFormatVersion "2.0".`,
    ],
  ],
  ['not asked for', `${lambda}/enableSimpleResponses`, false, []],
])('%s', (_name, pointer, value, want) =>
  expect(said(simpleResponses, withValue(pointer, value))).toEqual(want),
);
