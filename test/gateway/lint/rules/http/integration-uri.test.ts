import type { Json } from '../../../../../gateway/document/document.ts';
import { integrationUri } from '../../../../../gateway/lint/rules/http/integration-uri.ts';
import { clean, getA, integrationOf, postB, remediesOf, said, withValue } from '../../document.ts';

const a = integrationOf(getA);
const b = integrationOf(postB);

test('a document that is clean', () => expect(said(integrationUri, clean)).toEqual([]));

test.each<[string, string, Json | undefined, string[]]>([
  ['spaces around it', `${a}/uri`, ' arn:aws:lambda:us-east-1:123456789012:function:f ', []],
  [
    'a service of AWS, which has none',
    a,
    { type: 'aws_proxy', integrationSubtype: 'SQS-SendMessage' },
    [],
  ],
  [
    'what is no function (import fact 182)',
    `${a}/uri`,
    'f',
    [`error integration-uri ${a}/uri Invalid function ARN or invalid uri`],
  ],
  [
    'no uri',
    `${a}/uri`,
    undefined,
    [`error integration-uri ${a} Invalid function ARN or invalid uri`],
  ],
  [
    'what CloudFormation has yet to resolve (import fact 181)',
    `${a}/uri`,
    { 'Fn::GetAtt': ['F', 'Arn'] },
    [
      `error integration-uri ${a}/uri Unable to parse API definition because of a malformed integration at path /a/{id}.`,
    ],
  ],
  [
    'a function with an alias (HTTP fact 100b)',
    `${a}/uri`,
    'arn:aws:lambda:us-east-1:123456789012:function:f:live',
    [],
  ],
  [
    'an invocation ARN with placeholders',
    `${a}/uri`,
    'arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${Prefix}-a:live/invocations',
    [],
  ],
  ['a stage variable alone (HTTP fact 54)', `${a}/uri`, '${stageVariables.f}', []],
  [
    'what is no address (import fact 182)',
    `${b}/uri`,
    'example.com',
    [`error integration-uri ${b}/uri Invalid HTTP endpoint specified for URI`],
  ],
  [
    'a path variable in the host (HTTP fact 99)',
    `${b}/uri`,
    'https://{id}.example',
    [`error integration-uri ${b}/uri Invalid HTTP endpoint specified for URI`],
  ],
  ['a host by a stage variable', `${b}/uri`, 'https://${stageVariables.host}/{id}?a=b', []],
  [
    'a listener over a VPC link (HTTP fact 97)',
    b,
    {
      type: 'http_proxy',
      connectionType: 'VPC_LINK',
      uri: 'arn:aws:elasticloadbalancing:us-east-1:1:listener/net/a/b/c',
    },
    [],
  ],
  [
    'a load balancer over a VPC link',
    b,
    {
      type: 'http_proxy',
      connectionType: 'VPC_LINK',
      uri: 'arn:aws:elasticloadbalancing:us-east-1:1:loadbalancer/net/a/b',
    },
    [
      `error integration-uri ${b}/uri For VpcLink VPC_LINK, integration uri should be a valid ELB listener ARN or a valid Cloud Map service ARN.`,
    ],
  ],
])('%s', (_name, pointer, value, want) =>
  expect(said(integrationUri, withValue(pointer, value))).toEqual(want),
);

const declared = (name: string): string =>
  `and declare it: x-gatehouse: {substitutions: {${name}: VALUE}}.`;

test.each<[string, Json, string | undefined]>([
  [
    'CloudFormation',
    { 'Fn::Sub': '${F.Arn}' },
    `Write uri as text with a placeholder, \${FArn} in place of \${F.Arn}, ${declared('FArn')}`,
  ],
  [
    'Terraform',
    '${invoke_arn}',
    `An import takes the text with \${invoke_arn} filled in: lint that, or write \${InvokeArn} in its place ${declared('InvokeArn')}`,
  ],
  [
    'nobody',
    'f',
    'Name the function as arn:aws:lambda:REGION:ACCOUNT:function:NAME, or by its invocation ARN.',
  ],
])('how to mend a uri that %s would fill in (import facts 181, 216)', (_who, value, want) =>
  expect(remediesOf(integrationUri, withValue(`${a}/uri`, value))).toEqual([want]),
);
