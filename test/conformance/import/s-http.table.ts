import type { Json } from '../../../gateway/document/document.ts';
import type { ImportSection } from '../harness/import-case.ts';
import { leastDocuments } from '../harness/least-document.ts';

const GET = '/paths/~1x/get';
const INTEGRATION = `${GET}/x-amazon-apigateway-integration`;
const SCHEMES = '/components/securitySchemes';
const JWT = `${SCHEMES}/jwt/x-amazon-apigateway-authorizer`;
const LAMBDA = `${SCHEMES}/lambda/x-amazon-apigateway-authorizer`;
const CORS = '/x-amazon-apigateway-cors';
const FUNCTION = 'arn:aws:lambda:us-east-1:123456789012:function:f';
const INVOCATION = `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/${FUNCTION}/invocations`;

const lambda = {
  type: 'apiKey',
  name: 'Authorization',
  in: 'header',
  'x-amazon-apigateway-authorizer': {
    type: 'request',
    identitySource: '$request.header.Authorization, $context.routeKey',
    authorizerUri: INVOCATION,
    authorizerPayloadFormatVersion: '2.0',
    authorizerResultTtlInSeconds: 300,
    enableSimpleResponses: true,
  },
};

const address = { type: 'http_proxy', httpMethod: 'ANY', uri: 'https://example.com/x' };

const queue = {
  type: 'aws_proxy',
  integrationSubtype: 'SQS-SendMessage',
  credentials: 'arn:aws:iam::123456789012:role/r',
  payloadFormatVersion: '1.0',
  requestParameters: { QueueUrl: 'https://sqs/q', MessageBody: '$request.body' },
};

/** The least document, its route guarded by a Lambda authorizer. */
const byFunction = { [`${SCHEMES}/lambda`]: lambda, [`${GET}/security`]: [{ lambda: [] }] };

const anyMethod = (extra: Readonly<Record<string, Json>> = {}): Json => ({
  'x-amazon-apigateway-any-method': {
    ...extra,
    responses: { default: { description: 'd' } },
    security: [{ jwt: [] }],
    'x-amazon-apigateway-integration': {
      type: 'aws_proxy',
      uri: FUNCTION,
      payloadFormatVersion: '1.0',
    },
  },
});

const leastGet = leastDocuments.http.paths['/x'].get;

/** What an import into an HTTP API takes, changes and refuses (import facts 193, 200 to 210). */
export const section: ImportSection = {
  title: 'S. Import into an HTTP API',
  kind: 'http',
  cases: [
    { facts: [200], name: 'OpenAPI 3.0', verdict: 'accepted', says: [] },
    {
      facts: [200],
      name: 'OpenAPI 3.1',
      with: { '/openapi': '3.1.0' },
      verdict: 'rejected',
      says: [
        "error openapi-version /openapi Unable to build importer with provided input. Unable to determine OAS version from '3.1.0'",
      ],
    },
    {
      facts: [193],
      name: 'an issuer is not asked while linting',
      with: { [`${JWT}/jwtConfiguration/issuer`]: 'https://nowhere.invalid' },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [201],
      name: 'a described body, parameters and schemas are told of for information only',
      with: {
        [`${GET}/parameters`]: [
          { name: 'q', in: 'query', schema: { type: 'string', minLength: 2 } },
        ],
        [`${GET}/requestBody`]: {
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } },
        },
        '/components/schemas/Pet': { type: 'object', required: ['id'] },
      },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [201, 202],
      name: 'mere description',
      with: {
        [`${GET}/deprecated`]: true,
        [`${GET}/summary`]: 's',
        [`${GET}/tags`]: ['t'],
        [`${GET}/externalDocs`]: { url: 'https://example.com' },
        [`${GET}/responses/default`]: { description: 'd' },
        '/tags': [{ name: 't', description: 'd' }],
      },
      verdict: 'accepted',
      says: [],
    },
    ...[
      ['request-validators', { all: { validateRequestBody: true } }],
      ['api-key-source', 'HEADER'],
      ['gateway-responses', {}],
      ['binary-media-types', ['image/png']],
      ['minimum-compression-size', 1000],
      ['policy', { Version: '2012-10-17', Statement: [] }],
    ].map(([name, value]) => ({
      facts: [202],
      name: `x-amazon-apigateway-${name as string} is passed by`,
      with: { [`/x-amazon-apigateway-${name as string}`]: value as Json },
      verdict: 'warning' as const,
      says: [
        `warning ignored-by-aws /x-amazon-apigateway-${name as string} x-amazon-apigateway-${name as string}…`,
      ],
    })),
    {
      facts: [202],
      name: 'a version of the extensions that no import knows',
      with: { '/x-amazon-apigateway-importexport-version': '2.0' },
      verdict: 'rejected',
      says: ['error extensions-version /x-amazon-apigateway-importexport-version…'],
    },
    {
      facts: [202],
      name: 'tags of the API with a value, and no default endpoint',
      with: {
        '/tags': [{ name: 'team', 'x-amazon-apigateway-tag-value': 'shop' }],
        '/servers': [
          {
            url: 'https://x.example',
            'x-amazon-apigateway-endpoint-configuration': { disableExecuteApiEndpoint: true },
          },
        ],
      },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [202],
      name: 'the default route by its path',
      with: { '/paths/~1$default': anyMethod({ isDefaultRoute: true }) },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [202],
      name: 'two default routes',
      with: {
        '/paths/~1$default': anyMethod(),
        '/paths/~1{proxy+}': anyMethod({ isDefaultRoute: true }),
      },
      verdict: 'rejected',
      says: [
        'error route-conflict /paths/~1{proxy+}/x-amazon-apigateway-any-method ANY /{proxy+} and ANY /$default are the same route.',
      ],
    },
    {
      facts: [202],
      name: 'a path with a slash more, which AWS may keep apart and this gateway does not',
      with: { '/paths/~1x~1': anyMethod(), '/paths/~1x~1/get': leastGet },
      verdict: 'accepted',
      says: [],
      ours: [
        'error gatehouse/trailing-slash /paths/~1x~1/get GET /x/ and GET /x differ in a slash at the end alone: they are one route here.',
      ],
    },
    {
      facts: [202],
      name: 'variables of other names at one place (HTTP fact 51)',
      with: { '/paths/~1{a}': anyMethod(), '/paths/~1{b}': anyMethod() },
      verdict: 'rejected',
      says: [
        'error route-conflict /paths/~1{b}/x-amazon-apigateway-any-method ANY /{b} and ANY /{a} are the same route.',
      ],
    },
    {
      facts: [202],
      name: 'an integration among the components, by reference',
      with: {
        '/components/x-amazon-apigateway-integrations/one': {
          type: 'AWS_PROXY',
          uri: FUNCTION,
          payloadFormatVersion: '2.0',
        },
        [INTEGRATION]: { $ref: '#/components/x-amazon-apigateway-integrations/one' },
      },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [203],
      name: '$default without its slash',
      with: { '/paths/$default': anyMethod() },
      verdict: 'warning',
      says: [
        'warning path-slash /paths/$default Parse issue: attribute paths. Resource $default should start with /',
      ],
      ours: [
        'error gatehouse/dropped-operation /paths/$default An import makes no route of $default.',
      ],
    },
    {
      facts: [204],
      name: 'a JWT authorizer on a scheme of type oauth2, with scopes of the operation',
      with: {
        [`${SCHEMES}/jwt/type`]: 'oauth2',
        [`${SCHEMES}/jwt/openIdConnectUrl`]: undefined,
        [`${SCHEMES}/jwt/flows`]: {},
        [`${GET}/security`]: [{ jwt: ['read', 'write'] }],
      },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [204],
      name: 'a JWT authorizer on a scheme of type http',
      with: { [`${SCHEMES}/jwt/type`]: 'http', [`${SCHEMES}/jwt/scheme`]: 'bearer' },
      verdict: 'warning',
      says: [`warning authorizer-scheme ${JWT} …`],
    },
    {
      facts: [204],
      name: 'a JWT authorizer without configuration',
      with: { [`${JWT}/jwtConfiguration`]: undefined },
      verdict: 'rejected',
      says: [`error jwt-configuration ${JWT} JwtConfiguration must not be null for JWT Authorizer`],
    },
    {
      facts: [204],
      name: 'a JWT authorizer without audience',
      with: { [`${JWT}/jwtConfiguration/audience`]: [] },
      verdict: 'rejected',
      says: [
        `error jwt-configuration ${JWT}/jwtConfiguration/audience A JWT authorizer needs at least one audience.`,
      ],
    },
    {
      facts: [204],
      name: 'a JWT authorizer with two sources of its token',
      with: { [`${JWT}/identitySource`]: '$request.header.A,$request.header.B' },
      verdict: 'rejected',
      says: [
        `error identity-source ${JWT}/identitySource Invalid identity source expression: $request.header.A, $request.header.B`,
      ],
    },
    {
      facts: [204],
      name: 'a source of tokens as REST APIs write it',
      with: { [`${JWT}/identitySource`]: 'method.request.header.Authorization' },
      verdict: 'rejected',
      says: [
        `error identity-source ${JWT}/identitySource Invalid identity source expression: method.request.header.Authorization`,
      ],
    },
    {
      facts: [202, 204],
      name: 'an authorizer of a type that REST APIs have',
      with: { [`${JWT}/type`]: 'cognito_user_pools' },
      verdict: 'rejected',
      says: [
        `error authorizer-type ${JWT}/type Authorizer 'jwt' is of type "cognito_user_pools", which an HTTP API does not have.`,
      ],
    },
    { facts: [205], name: 'a Lambda authorizer', with: byFunction, verdict: 'accepted', says: [] },
    {
      facts: [205],
      name: 'a Lambda authorizer without payload format',
      with: { ...byFunction, [`${LAMBDA}/authorizerPayloadFormatVersion`]: undefined },
      verdict: 'rejected',
      says: [
        `error authorizer-payload-format-version ${LAMBDA} AuthorizerPayloadFormatVersion is a required parameter for REQUEST authorizer`,
      ],
    },
    {
      facts: [205],
      name: 'simple responses with format 1.0',
      with: { ...byFunction, [`${LAMBDA}/authorizerPayloadFormatVersion`]: '1.0' },
      verdict: 'rejected',
      says: [
        `error simple-responses ${LAMBDA}/enableSimpleResponses EnableSimpleResponses can only be set for AuthorizerPayloadFormatVersion "2.0".`,
      ],
    },
    {
      facts: [205],
      name: 'a Lambda authorizer without function',
      with: { ...byFunction, [`${LAMBDA}/authorizerUri`]: undefined },
      verdict: 'rejected',
      says: [`error authorizer-uri ${LAMBDA} AuthorizerUri is a required field in an Authorizer`],
    },
    {
      facts: [206],
      name: 'two requirements',
      with: { [`${SCHEMES}/lambda`]: lambda, [`${GET}/security`]: [{ jwt: [] }, { lambda: [] }] },
      verdict: 'rejected',
      says: [
        `error security-requirements ${GET}/security Multiple security requirements are not supported: an HTTP API takes one, with one scheme.`,
      ],
    },
    {
      facts: [206],
      name: 'two schemes in one requirement',
      with: { [`${SCHEMES}/lambda`]: lambda, [`${GET}/security`]: [{ jwt: [], lambda: [] }] },
      verdict: 'rejected',
      says: [`error security-requirements ${GET}/security Multiple security requirements…`],
    },
    {
      facts: [206, 69],
      name: 'more scopes than a route has',
      with: { [`${GET}/security`]: [{ jwt: 'a b c d e f g h i j k'.split(' ') }] },
      verdict: 'rejected',
      says: [`error route-scopes ${GET}/security/0/jwt 11 scopes: a route has at most 10 scopes.`],
    },
    {
      facts: [206, 69],
      name: 'as many scopes as a route has',
      with: { [`${GET}/security`]: [{ jwt: 'a b c d e f g h i j'.split(' ') }] },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [188, 206],
      name: 'scopes of a Lambda authorizer',
      with: { ...byFunction, [`${GET}/security`]: [{ lambda: ['read'] }] },
      verdict: 'rejected',
      says: [
        `error authorization-scopes ${GET}/security/0/lambda Authorization Scopes are only valid for COGNITO_USER_POOLS and JWT authorization type`,
      ],
    },
    {
      facts: [192, 206],
      name: 'a scheme without authorizer',
      with: { [JWT]: undefined },
      verdict: 'warning',
      says: [
        `warning security-scheme ${SCHEMES}/jwt Unable to create authorizer from security definition: 'jwt'. Extension x-amazon-apigateway-authorizer is required. Any methods with security: 'jwt' will not be created.`,
      ],
      ours: [
        `error gatehouse/open-operation ${GET}/security "jwt" has no authorizer, so this operation would be open to anyone.`,
      ],
    },
    {
      facts: [192, 206],
      name: 'a scheme without authorizer that nothing asks for',
      with: { [`${SCHEMES}/docs`]: { type: 'http', scheme: 'bearer' } },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [207],
      name: 'a Lambda integration without payload format',
      with: { [`${INTEGRATION}/payloadFormatVersion`]: undefined },
      verdict: 'rejected',
      says: [
        `error payload-format-version ${INTEGRATION} PayloadFormatVersion is a required parameter for integration`,
      ],
    },
    {
      facts: [207],
      name: 'a payload format that there is not',
      with: { [`${INTEGRATION}/payloadFormatVersion`]: '3.0' },
      verdict: 'rejected',
      says: [
        `error payload-format-version ${INTEGRATION}/payloadFormatVersion Unsupported PayloadFormatVersion: 3.0`,
      ],
    },
    {
      facts: [207],
      name: 'a payload format as a number',
      with: { [`${INTEGRATION}/payloadFormatVersion`]: 2 },
      verdict: 'accepted',
      says: [],
    },
    ...['aws', 'http', 'mock'].map((type) => ({
      facts: [207],
      name: `an integration of type ${type}`,
      with: { [INTEGRATION]: { type, uri: 'https://example.com' } },
      verdict: 'warning' as const,
      says: [
        `warning integration-type ${INTEGRATION}/type Unknown integration type '${type}' for 'GET /x'. Ignoring.`,
      ],
      ours: [
        `error gatehouse/unsupported-integration ${INTEGRATION}/type An HTTP API has no integration of type ${type.toUpperCase()}: the route would be left without one.`,
      ],
    })),
    {
      facts: [175, 207],
      name: 'no integration',
      with: { [INTEGRATION]: undefined },
      verdict: 'accepted',
      says: [],
      ours: [`error gatehouse/has-integration ${GET} GET /x has no…`],
    },
    {
      facts: [181, 207],
      name: 'a uri that CloudFormation has yet to resolve',
      with: { [`${INTEGRATION}/uri`]: { 'Fn::Sub': 'arn:${AWS::Partition}:lambda' } },
      verdict: 'rejected',
      says: [
        `error integration-uri ${INTEGRATION}/uri Unable to parse API definition because of a malformed integration at path /x.`,
      ],
    },
    {
      facts: [182, 207],
      name: 'a uri that is no function',
      with: { [`${INTEGRATION}/uri`]: 'f' },
      verdict: 'rejected',
      says: [`error integration-uri ${INTEGRATION}/uri Invalid function ARN or invalid uri`],
    },
    {
      facts: [176],
      name: 'a function by a stage variable',
      with: {
        [`${INTEGRATION}/uri`]: INVOCATION.replace('function:f', 'function:${stageVariables.f}'),
      },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [216],
      name: 'a function by a placeholder that stands for its ARN',
      with: {
        '/x-gatehouse/substitutions': { Fn: FUNCTION },
        [`${INTEGRATION}/uri`]: INVOCATION.replace(FUNCTION, '${Fn}'),
      },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [210],
      name: 'a proxy to an address',
      with: { [INTEGRATION]: address },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [182],
      name: 'a proxy to what is no address',
      with: { [INTEGRATION]: { ...address, uri: 'example.com' } },
      verdict: 'rejected',
      says: [`error integration-uri ${INTEGRATION}/uri Invalid HTTP endpoint specified for URI`],
    },
    {
      facts: [182],
      name: 'a proxy without method',
      with: { [INTEGRATION]: { ...address, httpMethod: undefined } },
      verdict: 'rejected',
      says: [
        `error integration-method ${INTEGRATION} HttpMethod parameter method must be specified for integrationType HTTPPROXY`,
      ],
    },
    {
      facts: [208],
      name: 'a schema of an answer that is not there',
      with: {
        [`${GET}/responses/200/content`]: {
          'application/json': { schema: { $ref: '#/components/schemas/Nope' } },
        },
      },
      verdict: 'warning',
      says: [
        `warning schema-reference ${GET}/responses/200/content/application~1json/schema Parse issue: attribute paths.'/x'(get).responses.200.content.schema.#/components/schemas/Nope is missing`,
      ],
    },
    {
      facts: [208],
      name: 'a schema of a body that is not there',
      with: {
        [`${GET}/requestBody/content`]: {
          'application/json': { schema: { $ref: '#/components/schemas/Nope' } },
        },
      },
      verdict: 'warning',
      says: [
        `warning schema-reference ${GET}/requestBody/content/application~1json/schema Parse issue: attribute paths.'/x'(get).requestBody.content.schema.#/components/schemas/Nope is missing`,
      ],
    },
    {
      facts: [209],
      name: 'a document is the whole of its API: an export of API Gateway comes back as it was',
      with: {
        '/servers': [
          {
            url: 'https://abcdefghij.execute-api.us-east-1.amazonaws.com/{basePath}',
            variables: { basePath: { default: '' } },
          },
        ],
        '/paths/~1$default': anyMethod({ isDefaultRoute: true }),
        [`${INTEGRATION}/connectionType`]: 'INTERNET',
        [`${INTEGRATION}/timeoutInMillis`]: 30000,
        [CORS]: { allowMethods: ['*'], allowHeaders: ['*'], maxAge: 0, allowOrigins: ['*'] },
      },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [210],
      name: 'a service of AWS, which is not served here yet',
      with: { [INTEGRATION]: queue },
      verdict: 'accepted',
      says: [],
      ours: [`error gatehouse/not-honoured ${INTEGRATION}/integrationSubtype…`],
    },
    {
      facts: [210],
      name: 'an operation of AWS that there is not',
      with: { [INTEGRATION]: { ...queue, integrationSubtype: 'SQS-Send' } },
      verdict: 'rejected',
      says: [
        `error integration-subtype ${INTEGRATION}/integrationSubtype Operation: SQS-Send is not supported.`,
      ],
    },
    {
      facts: [210],
      name: 'a service of AWS without role',
      with: { [INTEGRATION]: { ...queue, credentials: undefined } },
      verdict: 'rejected',
      says: [
        `error integration-credentials ${INTEGRATION} Role ARN must be specified for AWS integration configuration with Subtype: SQS-SendMessage`,
      ],
    },
    {
      facts: [210],
      name: 'a service of AWS without what it needs',
      with: { [INTEGRATION]: { ...queue, requestParameters: { QueueUrl: 'q' } } },
      verdict: 'rejected',
      says: [
        `error subtype-parameters ${INTEGRATION}/requestParameters Operation: SQS-SendMessage requires enabling passthrough, or defining all of the following parameters`,
      ],
    },
    {
      facts: [210],
      name: 'a service of AWS with payload format 2.0',
      with: { [INTEGRATION]: { ...queue, payloadFormatVersion: '2.0' } },
      verdict: 'rejected',
      says: [
        `error integration-subtype ${INTEGRATION}/payloadFormatVersion Operation: SQS-SendMessage is not supported.`,
      ],
    },
    {
      facts: [202],
      name: 'CORS as a browser needs it',
      with: {
        [CORS]: { allowOrigins: ['https://a.example'], allowCredentials: true, maxAge: 600 },
      },
      verdict: 'accepted',
      says: [],
    },
    {
      facts: [202],
      name: 'credentials for every origin',
      with: { [CORS]: { allowOrigins: ['*'], allowCredentials: true } },
      verdict: 'rejected',
      says: [
        `error cors-credentials ${CORS}/allowCredentials allow-credentials is not supported if 'allow-origin' is *`,
      ],
    },
    {
      facts: [202],
      name: 'an origin without scheme',
      with: { [CORS]: { allowOrigins: ['a.example'] } },
      verdict: 'rejected',
      says: [`error cors-origin ${CORS}/allowOrigins/0 Invalid format for origin a.example`],
    },
    {
      facts: [173],
      name: 'a mapping whose value is no text',
      with: { [`${INTEGRATION}/requestParameters`]: { 'append:header.a': true } },
      verdict: 'warning',
      says: [
        `warning parameter-mapping ${INTEGRATION}/requestParameters/append:header.a Invalid format for 'requestParameters'. Expected type string for property 'append:header.a' of resource '/x' and method 'GET' but got 'true'`,
      ],
    },
  ],
};
