import type { Json } from '../../../../../gateway/document/document.ts';
import { subtypeParameters } from '../../../../../gateway/lint/rules/http/subtype-parameters.ts';
import { clean, getA, integrationOf, said, withValue } from '../../document.ts';

const a = integrationOf(getA);

test('a document that is clean', () => expect(said(subtypeParameters, clean)).toEqual([]));

test.each<[string, string, Json | undefined, string[]]>([
  [
    'a subtype that there is not, of which another rule tells',
    a,
    { type: 'aws_proxy', integrationSubtype: 'SQS-Send' },
    [],
  ],
  [
    'a subtype that is no text',
    a,
    { type: 'aws_proxy', integrationSubtype: ['SQS-SendMessage'] },
    [],
  ],
  [
    'not all that it needs (HTTP fact 103)',
    a,
    {
      type: 'aws_proxy',
      integrationSubtype: 'SQS-SendMessage',
      credentials: 'arn:aws:iam::123456789012:role/r',
      payloadFormatVersion: '1.0',
      requestParameters: { QueueUrl: 'q' },
    },
    [
      `error subtype-parameters ${a}/requestParameters Operation: SQS-SendMessage requires enabling passthrough, or defining all of the following parameters`,
    ],
  ],
  [
    'nothing of what it needs',
    a,
    {
      type: 'aws_proxy',
      integrationSubtype: 'SQS-SendMessage',
      credentials: 'arn:aws:iam::123456789012:role/r',
      payloadFormatVersion: '1.0',
    },
    [
      `error subtype-parameters ${a} Operation: SQS-SendMessage requires enabling passthrough, or defining all of the following parameters`,
    ],
  ],
  [
    'all of it',
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
  expect(said(subtypeParameters, withValue(pointer, value))).toEqual(want),
);
