import type { ApiKind, Json, JsonObject } from '../../../gateway/document/document.ts';
import { contextOf } from '../../../gateway/lint/context.ts';
import { ruleOf } from '../../../gateway/lint/rule-set.ts';
import { authorizerOf, getA, integrationOf, postB, withValue } from './document.ts';
import { getA as getOfRest, integration, restWith, schemes } from './rest-document.ts';

const remedies = (kind: ApiKind, id: string, root: JsonObject): (string | undefined)[] =>
  (ruleOf(id, kind)?.check?.(contextOf({ root } as never, kind, {})) ?? []).map(
    ({ remedy }) => remedy,
  );

type Case = readonly [rule: string, pointer: string, value: Json | undefined, remedy: string];

const function_ = integrationOf(getA);
const address = integrationOf(postB);
const queue = { type: 'aws_proxy', integrationSubtype: 'SQS-SendMessage' };

const ofHttp: readonly Case[] = [
  [
    'authorizer-ttl',
    `${authorizerOf('lambda')}/identitySource`,
    undefined,
    'Say identitySource: what the result depends on; or authorizerResultTtlInSeconds: 0.',
  ],
  [
    'identity-source',
    `${authorizerOf('jwt')}/identitySource`,
    '$context.routeKey',
    'Say one identitySource, that of the token: $request.header.NAME or $request.querystring.NAME.',
  ],
  [
    'integration-method',
    `${address}/httpMethod`,
    undefined,
    'Say httpMethod: ANY, which passes the method on, or one of its own.',
  ],
  [
    'integration-subtype',
    function_,
    { type: 'aws_proxy', integrationSubtype: 'SQS-SendMesage' },
    'Say "SQS-SendMessage" if that is meant.',
  ],
  [
    'integration-subtype',
    function_,
    { ...queue, payloadFormatVersion: '2.0' },
    'Say payloadFormatVersion: "1.0".',
  ],
  [
    'integration-uri',
    `${function_}/uri`,
    'f',
    'Name the function as arn:aws:lambda:REGION:ACCOUNT:function:NAME, or by its invocation ARN.',
  ],
  [
    'integration-uri',
    `${address}/uri`,
    'f',
    'Give an http or https address whose host has no path variables.',
  ],
  [
    'jwt-configuration',
    `${authorizerOf('jwt')}/jwtConfiguration/issuer`,
    undefined,
    'Name the issuer: the address before /.well-known/openid-configuration.',
  ],
  [
    'parameter-mapping',
    `${address}/requestParameters`,
    { 'append:header.a': 1 },
    'Put the value in quotes: as it is, the mapping is dropped.',
  ],
  [
    'parameter-mapping',
    `${address}/requestParameters`,
    { 'set:header.a': 'b' },
    'Write append, overwrite or remove, then :header.NAME or :querystring.NAME; or overwrite:path.',
  ],
  [
    'parameter-mapping',
    `${address}/responseParameters`,
    { '200': { 'set:header.a': 'b' } },
    'Write append, overwrite or remove, then :header.NAME; or overwrite:statuscode.',
  ],
  ['payload-format-version', function_, queue, 'Say payloadFormatVersion: "1.0".'],
  [
    'payload-format-version',
    `${address}/payloadFormatVersion`,
    '2.0',
    'Leave payloadFormatVersion out, or say "1.0".',
  ],
  ['route-key', '/paths/~1{a+}~1b', {}, 'Let the greedy variable be the last segment.'],
  ['route-key', '/paths/~1{a}~1{a}', {}, 'Give each variable a name of its own.'],
  [
    'security-scheme',
    `${getA}/security`,
    [{ nobody: [] }],
    'Write the scheme among components.securitySchemes, or mend the name.',
  ],
  [
    'subtype-parameters',
    function_,
    { ...queue, requestParameters: { QueueUrl: 'q' } },
    'Say MessageBody in requestParameters.',
  ],
  [
    'gatehouse/explicit-security',
    `${getA}/x-gatehouse`,
    { public: true },
    'Keep one of the two: security, or x-gatehouse: {public: true}.',
  ],
];

const thing = '/components/schemas/Thing';

const ofRest: readonly Case[] = [
  [
    'identity-source',
    `${schemes}/token/x-amazon-apigateway-authorizer/identitySource`,
    'method.request.header.X-Session',
    'Name the header as the scheme’s name, or make the authorizer one of type request.',
  ],
  [
    'model-losses',
    thing,
    { exclusiveMinimum: 1 },
    'Say it as OpenAPI 3.0 does, or let `gatehouse lint --fix` do so.',
  ],
  ['model-losses', thing, { type: ['string', 'integer'] }, 'Say each type in an anyOf.'],
  [
    'model-losses',
    thing,
    { properties: { a: { required: true } } },
    'List the property in the required of the object that has it.',
  ],
  [
    'parameter-name',
    `${getOfRest}/parameters`,
    [{ name: 'id', in: 'query' }],
    'Name it otherwise than the one in the path.',
  ],
  [
    'parameter-name',
    `${getOfRest}/parameters`,
    [
      { name: 'a', in: 'header' },
      { name: 'a', in: 'query' },
    ],
    'Name it otherwise than the one in the header.',
  ],
  [
    'parameter-mapping',
    `${integration}/requestParameters/integration.request.header.x`,
    true,
    `Write it as text, with single quotes inside the string: "'true'".`,
  ],
  [
    'parameter-mapping',
    `${integration}/requestParameters/integration.request.header.x`,
    {},
    'Write an expression, or text in single quotes.',
  ],
  ['parse-issue', `${getOfRest}/responses`, undefined, 'Write it.'],
  ['parse-issue', `${getOfRest}/operationID`, 'a', 'Take it out, or mend its name.'],
  ['parse-issue', `${getOfRest}/responses`, [], 'Make an object of it.'],
  [
    'resource-path',
    '/paths/~1a~1{other}',
    { get: {} },
    'Give the variable the same name wherever it stands at that place.',
  ],
  [
    'resource-path',
    '/paths/~1{proxy+}~1b',
    { get: {} },
    'Let the greedy variable be the last part of the path.',
  ],
  [
    'undeclared-header',
    `${getOfRest}/responses/200/headers`,
    undefined,
    "Declare the header in the operation: responses: {'200': {headers: {x: {schema: {type: string}}}}}.",
  ],
  [
    'gatehouse/undeclared-parameter',
    `${integration}/requestParameters/integration.request.header.x`,
    'method.request.querystring.q',
    'Declare it: parameters: [{name: q, in: query, schema: {type: string}}].',
  ],
];

describe('remedies that depend on what was found', () => {
  test.each(ofHttp)('of an HTTP API: %s at %s', (id, pointer, value, want) =>
    expect(remedies('http', id, withValue(pointer, value))).toEqual([want]),
  );

  test.each(ofRest)('of a REST API: %s at %s', (id, pointer, value, want) =>
    expect(remedies('rest', id, restWith(pointer, value))).toEqual([want]),
  );
});
