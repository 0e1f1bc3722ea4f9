import type { Json } from '../../../../../gateway/document/document.ts';
import { payloadFormatVersion } from '../../../../../gateway/lint/rules/http/payload-format-version.ts';
import { clean, getA, integrationOf, postB, said, withValue } from '../../document.ts';

const a = integrationOf(getA);
const b = integrationOf(postB);

test('a document that is clean', () => expect(said(payloadFormatVersion, clean)).toEqual([]));

test.each<[string, string, Json | undefined, string[]]>([
  [
    'none (import fact 207)',
    `${a}/payloadFormatVersion`,
    undefined,
    [
      `error payload-format-version ${a} PayloadFormatVersion is a required parameter for integration`,
    ],
  ],
  [
    'one that there is not',
    `${a}/payloadFormatVersion`,
    '3.0',
    [
      `error payload-format-version ${a}/payloadFormatVersion Unsupported PayloadFormatVersion: 3.0`,
    ],
  ],
  ['a number (HTTP fact 100b)', `${a}/payloadFormatVersion`, 2, []],
  [
    '2.0 towards an address (HTTP fact 28)',
    `${b}/payloadFormatVersion`,
    '2.0',
    [
      `error payload-format-version ${b}/payloadFormatVersion PayloadFormatVersion 2.0 is not supported for integration of type HTTP_PROXY`,
    ],
  ],
  ['1.0 towards an address', `${b}/payloadFormatVersion`, '1.0', []],
  [
    'none, of a service of AWS (import fact 210)',
    a,
    {
      type: 'aws_proxy',
      integrationSubtype: 'SQS-SendMessage',
      credentials: 'arn:aws:iam::123456789012:role/r',
      requestParameters: { QueueUrl: 'q', MessageBody: '$request.body' },
    },
    [
      `error payload-format-version ${a} PayloadFormatVersion is a required parameter for integration`,
    ],
  ],
])('%s', (_name, pointer, value, want) =>
  expect(said(payloadFormatVersion, withValue(pointer, value))).toEqual(want),
);
