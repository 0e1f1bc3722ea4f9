import type { Json } from '../../../../../gateway/document/document.ts';
import { integrationCredentials } from '../../../../../gateway/lint/rules/http/integration-credentials.ts';
import { clean, getA, integrationOf, remediesOf, said, withValue } from '../../document.ts';

const a = integrationOf(getA);

test('a document that is clean', () => expect(said(integrationCredentials, clean)).toEqual([]));

test.each<[string, string, Json | undefined, string[]]>([
  [
    'an empty one',
    a,
    { type: 'aws_proxy', integrationSubtype: 'SQS-SendMessage', credentials: '' },
    [
      `error integration-credentials ${a}/credentials Role ARN must be specified for AWS integration configuration with Subtype: SQS-SendMessage`,
    ],
  ],
  [
    'a subtype that is no text, of which another rule tells',
    a,
    { type: 'aws_proxy', integrationSubtype: 1 },
    [],
  ],
  ['a function', a, { type: 'aws_proxy', uri: 'f' }, []],
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

test.each<[string, Json, string | undefined]>([
  [
    'an intrinsic function (import facts 181, 216)',
    { 'Fn::GetAtt': ['Role', 'Arn'] },
    'Write credentials as text with a placeholder like ${FunctionArn} in place of the intrinsic function, and declare it: x-gatehouse: {substitutions: {FunctionArn: VALUE}}.',
  ],
  ['a text that is empty', '', undefined],
])('how to mend %s in place of a role', (_name, credentials, want) => {
  const service = { type: 'aws_proxy', integrationSubtype: 'SQS-SendMessage', credentials };
  expect(remediesOf(integrationCredentials, withValue(a, service))).toEqual([want]);
});
