import type { Json, JsonObject } from '../../../gateway/document/document.ts';
import type { ImportCase, ImportSection } from '../harness/import-case.ts';
import { AT, http, mock, POST, PUT, refused, taken, track } from '../harness/import-integration.ts';
import { operation } from '../harness/import-operation.ts';

const ROLE = 'arn:aws:iam::123456789012:role/r';
const FUNCTION = 'arn:aws:lambda:us-east-1:123456789012:function:f';
const invocation = (arn: string): string =>
  `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/${arn}/invocations`;

const aws = (uri: Json): JsonObject => ({
  type: 'aws',
  httpMethod: 'POST',
  credentials: ROLE,
  uri,
});
const proxy = (uri: Json): JsonObject => ({ type: 'aws_proxy', httpMethod: 'POST', uri });

const addresses: readonly ImportCase[] = [
  ...(
    [
      ['a function by its invocation', proxy(invocation(FUNCTION))],
      ['a function with an alias', proxy(invocation(`${FUNCTION}:live`))],
      ['a function by a stage variable', proxy(invocation(`${FUNCTION}-\${stageVariables.env}`))],
      ['a function without a proxy', aws(invocation(FUNCTION))],
      [
        'the region and account of AWS',
        proxy(
          invocation('arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:f'),
        ),
      ],
      ['a service by its path', aws('arn:aws:apigateway:us-east-1:sqs:path/123456789012/queue')],
      ['a service by its action', aws('arn:aws:apigateway:us-east-1:dynamodb:action/PutItem')],
      [
        'a service by a role of its caller',
        {
          ...aws('arn:aws:apigateway:us-east-1:s3:path/b/k'),
          credentials: 'arn:aws:iam::*:user/*',
        },
      ],
      ['a backend', http('https://example.com/x/{id}')],
    ] as const
  ).map(([name, integration]) => taken({ facts: [182] }, name, integration)),
  taken(
    { facts: [176] },
    'a host that is a stage variable, its scheme written out',
    http('https://${stageVariables.host}/x'),
  ),
  ...(
    [
      [
        'neither path nor action',
        aws('arn:aws:apigateway:us-east-1:sqs:queue'),
        'AWS ARN for integration must contain path or action',
      ],
      [
        'a function by its own ARN, as an HTTP API takes it',
        proxy(FUNCTION),
        'AWS ARN for integration must contain path or action',
      ],
      [
        'the same without a proxy',
        aws(FUNCTION),
        'AWS ARN for integration must contain path or action',
      ],
      [
        'an alias by its own ARN, region and account of AWS',
        proxy('arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:f:live'),
        'AWS ARN for integration must contain path or action',
      ],
      ['a role', aws(ROLE), 'AWS ARN for integration must contain path or action'],
      [
        'an invocation of no function',
        proxy(invocation('f')),
        'Invalid function ARN or invalid uri',
      ],
      [
        'an attribute that CloudFormation would fill in',
        proxy(invocation('${BooksFunction.Arn}')),
        'Invalid function ARN or invalid uri',
      ],
      ['no ARN', aws('https://example.com/'), 'Invalid ARN specified in the request'],
      ['no uri', proxy(null), 'Invalid ARN specified in the request'],
      [
        'a proxy of a service',
        { ...aws('arn:aws:apigateway:us-east-1:sqs:path/q'), type: 'aws_proxy' },
        "Integrations of type 'AWS_PROXY' currently only supports Lambda function and Firehose stream invocations.",
      ],
      ['no http address', http('example.com/x'), 'Invalid HTTP endpoint specified for URI'],
      [
        'a whole address that is a stage variable',
        http('${stageVariables.url}'),
        'Invalid HTTP endpoint specified for URI',
      ],
    ] as const
  ).map(([name, integration, words]) =>
    refused({ facts: [182] }, name, integration, ['integration-uri', '/uri', PUT + words]),
  ),
  {
    ...taken({ facts: [182] }, 'a stream behind a proxy, which is not served here', {
      ...aws('arn:aws:apigateway:us-east-1:firehose:action/PutRecord'),
      type: 'aws_proxy',
    }),
    ours: [
      `error gatehouse/not-honoured ${AT}/uri uri: Firehose streams behind a proxy are not served yet.`,
    ],
  },
];

const malformed: readonly ImportCase[] = [
  ...([{ 'Fn::Sub': 'arn:${F.Arn}' }, { Ref: 'Arn' }] as const).map((uri) =>
    refused({ facts: [181] }, `uri ${JSON.stringify(uri)}`, proxy(uri), [
      ...(['malformed-integration', '/uri'] as const),
      'Unable to parse API definition because of a malformed integration at path /track.',
    ]),
  ),
  refused({ facts: [181] }, 'an integration that is text', 'mock', [
    ...(['malformed-integration', ''] as const),
    'Unable to parse API definition because of a malformed integration at path /track.',
  ]),
  {
    facts: [181],
    name: 'one at the root',
    with: {
      '/paths/~1/get': operation(),
      '/paths/~1/get/x-amazon-apigateway-integration/uri': { 'Fn::Sub': 'arn:${F.Arn}' },
    },
    verdict: 'rejected',
    says: [
      'error malformed-integration /paths/~1/get/x-amazon-apigateway-integration/uri Unable to parse API definition because of a malformed integration at path /.',
    ],
  },
];

const limits: readonly ImportCase[] = [
  ...[50, 29_000, '9000'].map((time) =>
    taken({ facts: [182] }, `a timeout of ${time} ms`, { ...mock, timeoutInMillis: time }),
  ),
  ...[49, 29_001, '9 s'].map((time) =>
    refused(
      { facts: [182] },
      `a timeout of ${JSON.stringify(time)} ms`,
      { ...mock, timeoutInMillis: time },
      [
        ...(['integration-timeout', '/timeoutInMillis'] as const),
        `${PUT}Timeout should be between 50 ms and 29000 ms`,
      ],
    ),
  ),
  refused(
    { facts: [182] },
    'no method for a backend',
    { type: 'http', uri: 'https://example.com/' },
    ['integration-method', '', `${PUT}Enumeration value for HttpMethod must be non-empty`],
  ),
  taken({ facts: [172, 182] }, 'no method for a Lambda proxy: it is POST', {
    type: 'aws_proxy',
    uri: invocation(FUNCTION),
  }),
  taken({ facts: [223] }, 'a template of 300 KB', {
    ...mock,
    requestTemplates: { 'application/json': ' '.repeat(300 * 1024) },
  }),
  refused(
    { facts: [223] },
    'a template over 300 KB',
    { ...mock, requestTemplates: { 'application/json': ' '.repeat(300 * 1024 + 1) } },
    [
      ...(['mapping-template', '/requestTemplates/application~1json'] as const),
      'The template of application/json is larger than 300 KB.',
    ],
  ),
  {
    ...taken({ facts: [175], restFacts: [125] }, 'a template that Velocity cannot parse', {
      ...mock,
      requestTemplates: { 'application/json': '{\n#if($x' },
    }),
    ours: [
      `warning gatehouse/template ${AT}/requestTemplates/application~1json The template of application/json cannot be parsed: …`,
    ],
  },
];

const proxies = [proxy(invocation(FUNCTION)), http('https://example.com/x'), mock] as const;

/** Members that a proxy makes no use of are read all the same. */
const handling: readonly ImportCase[] = proxies.flatMap((integration) => {
  const type = JSON.stringify(integration['type']);
  return [
    taken({ facts: [172], restFacts: [168, 221] }, `${type}: passthrough in lower case`, {
      ...{ ...integration, passthroughBehavior: 'when_no_templates' },
      contentHandling: 'CONVERT_TO_TEXT',
    }),
    refused(
      { facts: [172], restFacts: [168] },
      `${type}: a passthrough that there is not`,
      { ...integration, passthroughBehavior: 'sometimes' },
      [
        ...(['passthrough-behavior', '/passthroughBehavior'] as const),
        'passthroughBehavior is WHEN_NO_MATCH, WHEN_NO_TEMPLATES or NEVER, not sometimes.',
      ],
    ),
    refused(
      { facts: [172], restFacts: [178] },
      `${type}: a conversion that there is not`,
      { ...integration, contentHandling: 'CONVERT' },
      [
        ...(['content-handling', '/contentHandling'] as const),
        'contentHandling is CONVERT_TO_TEXT or CONVERT_TO_BINARY, not CONVERT.',
      ],
    ),
  ];
});

const absent: readonly ImportCase[] = [
  {
    facts: [175],
    name: 'no integration: imported, and not deployed',
    with: track(undefined),
    verdict: 'accepted',
    says: [],
    ours: [
      `error gatehouse/has-integration ${POST} POST /track has no x-amazon-apigateway-integration: nothing would answer it.`,
    ],
  },
];

const validators: readonly ImportCase[] = [
  {
    facts: [190],
    name: 'a validator that nothing defines',
    with: { '/paths/~1x/get/x-amazon-apigateway-request-validator': 'nobody' },
    verdict: 'rejected',
    says: [
      'error request-validator /paths/~1x/get/x-amazon-apigateway-request-validator Invalid Request Validator identifier specified',
    ],
  },
  {
    facts: [171, 190],
    name: 'one of the API that nothing defines',
    with: {
      '/paths/~1x/get/x-amazon-apigateway-request-validator': undefined,
      '/x-amazon-apigateway-request-validator': 'nobody',
    },
    verdict: 'rejected',
    says: [
      'error request-validator /x-amazon-apigateway-request-validator Invalid Request Validator identifier specified',
    ],
  },
];

/** What an import refuses of integrations and validators. */
export const section: ImportSection = {
  title: 'Q. Import into a REST API: integrations, validators',
  kind: 'rest',
  cases: [...addresses, ...malformed, ...limits, ...handling, ...absent, ...validators],
};
