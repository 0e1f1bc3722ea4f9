import type { Json } from '../../../../../gateway/document/document.ts';
import { parameterMapping } from '../../../../../gateway/lint/rules/http/parameter-mapping.ts';
import { clean, getA, integrationOf, postB, said, withValue } from '../../document.ts';

const a = integrationOf(getA);
const b = integrationOf(postB);

test('a document that is clean', () => expect(said(parameterMapping, clean)).toEqual([]));

test.each<[string, string, Json | undefined, string[]]>([
  [
    'a header that is reserved, of which another rule tells, whatever is put there',
    `${b}/requestParameters`,
    { 'overwrite:header.Via': '$request.nothing' },
    [],
  ],
  [
    'a key as REST APIs write it (HTTP fact 91)',
    `${b}/requestParameters`,
    { 'integration.request.header.a': 'b' },
    [
      `error parameter-mapping ${b}/requestParameters/integration.request.header.a Invalid Request Actioned Parameter destination specified: integration.request.header.a`,
    ],
  ],
  [
    'a value that is no text (import fact 173)',
    `${b}/requestParameters`,
    { 'append:header.a': true },
    [
      `warning parameter-mapping ${b}/requestParameters/append:header.a Invalid format for 'requestParameters'. Expected type string for property 'append:header.a' of resource '/b' and method 'POST' but got 'true'`,
    ],
  ],
  [
    'what a request does not have',
    `${b}/requestParameters`,
    { 'append:header.a': '$request.nothing.a' },
    [
      `error parameter-mapping ${b}/requestParameters/append:header.a Invalid mapping expression specified: $request.nothing.a`,
    ],
  ],
  [
    'what an answer does not have (HTTP fact 92)',
    `${b}/responseParameters`,
    { '200': { 'append:header.a': '$request.header.a' } },
    [
      `error parameter-mapping ${b}/responseParameters/200/append:header.a Invalid mapping expression specified: $request.header.a`,
    ],
  ],
  [
    'a key that only requests have',
    `${b}/responseParameters`,
    { '200': { 'append:querystring.a': 'b' } },
    [
      `error parameter-mapping ${b}/responseParameters/200/append:querystring.a Invalid Response Actioned Parameter destination specified: append:querystring.a`,
    ],
  ],
  [
    'several in one',
    `${b}/requestParameters`,
    { 'overwrite:path': '/${request.path.id}/${Prefix}', 'remove:querystring.a': "''" },
    [],
  ],
  ['a text', `${b}/requestParameters`, { 'append:header.a': 'b' }, []],
  [
    'parameters of a service of AWS (HTTP fact 104)',
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
  expect(said(parameterMapping, withValue(pointer, value))).toEqual(want),
);
