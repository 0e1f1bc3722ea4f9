import type { Json } from '../../../../../gateway/document/document.ts';
import { integrationCredentials } from '../../../../../gateway/lint/rules/http/integration-credentials.ts';
import { clean, getA, integrationOf, said, withValue } from '../../document.ts';

const a = integrationOf(getA);

test('a document that is clean', () => expect(said(integrationCredentials, clean)).toEqual([]));

test.each<[string, string, Json | undefined, string[]]>([
  [
    'no role (import fact 210)',
    a,
    {
      type: 'aws_proxy',
      integrationSubtype: 'SQS-SendMessage',
      payloadFormatVersion: '1.0',
      requestParameters: { QueueUrl: 'q', MessageBody: '$request.body' },
    },
    [
      `error integration-credentials ${a} Role ARN must be specified for AWS integration configuration with Subtype: SQS-SendMessage`,
    ],
  ],
  [
    'a role',
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
  expect(said(integrationCredentials, withValue(pointer, value))).toEqual(want),
);
