import type { Json } from '../../../../../gateway/document/document.ts';
import { integrationSubtype } from '../../../../../gateway/lint/rules/http/integration-subtype.ts';
import { clean, getA, integrationOf, said, withValue } from '../../document.ts';

const a = integrationOf(getA);

test('a document that is clean', () => expect(said(integrationSubtype, clean)).toEqual([]));

test.each<[string, string, Json | undefined, string[]]>([
  ...['1.0', 1, undefined].map((payloadFormatVersion): [string, string, Json, string[]] => [
    `format ${JSON.stringify(payloadFormatVersion)}`,
    a,
    {
      type: 'aws_proxy',
      integrationSubtype: 'SQS-SendMessage',
      ...(payloadFormatVersion !== undefined && { payloadFormatVersion }),
    },
    [],
  ]),
  [
    'an operation that there is not (HTTP fact 103)',
    a,
    {
      type: 'aws_proxy',
      integrationSubtype: 'SQS-SendMessages',
      credentials: 'arn:aws:iam::123456789012:role/r',
      payloadFormatVersion: '1.0',
      requestParameters: { QueueUrl: 'q', MessageBody: '$request.body' },
    },
    [
      `error integration-subtype ${a}/integrationSubtype Operation: SQS-SendMessages is not supported.`,
    ],
  ],
  [
    'format 2.0 (import fact 210)',
    a,
    {
      type: 'aws_proxy',
      integrationSubtype: 'SQS-SendMessage',
      credentials: 'arn:aws:iam::123456789012:role/r',
      payloadFormatVersion: '2.0',
      requestParameters: { QueueUrl: 'q', MessageBody: '$request.body' },
    },
    [
      `error integration-subtype ${a}/payloadFormatVersion Operation: SQS-SendMessage is not supported.`,
    ],
  ],
  [
    'an operation',
    a,
    {
      type: 'aws_proxy',
      integrationSubtype: 'SQS-SendMessage',
      credentials: 'arn:aws:iam::123456789012:role/r',
      payloadFormatVersion: '1.0',
      requestParameters: { QueueUrl: 'q', MessageBody: '$request.body' },
    },
    [],
  ],
])('%s', (_name, pointer, value, want) =>
  expect(said(integrationSubtype, withValue(pointer, value))).toEqual(want),
);
