import { extension, rows } from './rows.ts';
import type { LedgerRow } from './rows.ts';

const describing = 'It describes, and an import passes by it (import fact 197).';
const documenting = 'It becomes documentation of the deployed API (import fact 199).';
const httpOnly = 'HTTP APIs only; an import into a REST API passes by it.';
const unread = 'Only name, in, required and type are read (import fact 167).';

/** What becomes of each member of a REST API's document. */
export const restLedger: readonly LedgerRow[] = [
  ...rows('root', 'honoured', 'Resources, methods and what they share.', [
    ...['openapi', 'paths', 'components'],
  ]),
  ...rows('root', 'honoured', 'For operations that state none of their own (fact 223).', [
    'security',
  ]),
  ...rows('root', 'honoured', 'The base path of the first one (fact 222).', ['servers']),
  ...rows('root', 'honoured', 'The title is the API (import fact 161).', ['info']),
  ...rows('root', 'ignored-by-aws', describing, ['externalDocs', 'webhooks', 'tags']),
  ...rows('root', 'honoured', 'Where API keys come from (facts 205, 209).', [
    extension('api-key-source'),
  ]),
  ...rows('root', 'honoured', 'Which bodies are bytes (facts 54 to 57, 178 to 185).', [
    extension('binary-media-types'),
  ]),
  ...rows('root', 'honoured', 'From which size answers are compressed (fact 216).', [
    extension('minimum-compression-size'),
  ]),
  ...rows('root', 'honoured', 'What refusals look like (facts 186 to 192).', [
    extension('gateway-responses'),
  ]),
  ...rows('root', 'honoured', 'The resource policy (facts 208, 240).', [extension('policy')]),
  ...rows('root', 'honoured', 'What methods may validate (facts 92 to 100).', [
    extension('request-validators'),
  ]),
  ...rows('root', 'honoured', 'For operations that name none of their own (fact 100).', [
    extension('request-validator'),
  ]),
  ...rows('root', 'honoured', 'Whether the default endpoint answers (fact 228).', [
    extension('endpoint-configuration'),
  ]),
  ...rows('root', 'deployed-only', 'TLS between clients and AWS.', [
    ...[extension('security-policy'), extension('endpoint-access-mode')],
  ]),
  ...rows('root', 'deployed-only', documenting, [extension('documentation')]),
  ...rows('root', 'ignored-by-aws', httpOnly, [
    ...[extension('importexport-version'), extension('cors')],
  ]),

  ...rows('server', 'honoured', 'Whether the default endpoint answers (fact 228).', [
    extension('endpoint-configuration'),
  ]),
  ...rows('endpointConfiguration', 'honoured', 'Fact 228.', ['disableExecuteApiEndpoint']),
  ...rows('endpointConfiguration', 'deployed-only', 'From where AWS lets clients come.', [
    ...['vpcEndpointIds', 'types', 'ipAddressType'],
  ]),
  ...rows('tag', 'ignored-by-aws', httpOnly, [extension('tag-value')]),

  ...rows('pathItem', 'honoured', 'ANY (fact 19).', [extension('any-method')]),
  ...rows('pathItem', 'honoured', 'For each of its operations (import fact 198).', ['parameters']),
  ...rows('pathItem', 'ignored-by-aws', describing, ['servers', 'summary', 'description']),

  ...rows('operation', 'honoured', 'Who may call it (facts 206, 207, 210).', ['security']),
  ...rows('operation', 'honoured', 'What answers it.', [extension('integration')]),
  ...rows('operation', 'honoured', 'What is validated (fact 100).', [
    extension('request-validator'),
  ]),
  ...rows('operation', 'honoured', 'IAM authorization (fact 207).', [extension('auth')]),
  ...rows('operation', 'honoured', 'What a validator asks for (facts 92 to 94).', ['parameters']),
  ...rows('operation', 'honoured', 'Models of bodies (facts 95 to 97, 107).', ['requestBody']),
  ...rows('operation', 'deployed-only', 'Method responses: no call depends on them.', [
    'responses',
  ]),
  ...rows('operation', 'deployed-only', 'The name of the method.', ['operationId']),
  ...rows('operation', 'ignored-by-aws', describing, [
    ...['callbacks', 'servers', 'externalDocs', 'deprecated', 'tags', 'summary', 'description'],
  ]),
  ...rows('auth', 'honoured', 'AWS_IAM (fact 207).', ['type']),

  ...rows('parameter', 'honoured', 'Facts 92 to 94.', ['name', 'in', 'required']),
  ...rows('parameter', 'ignored-by-aws', unread, [
    ...['schema', 'content', 'style', 'explode', 'allowEmptyValue', 'allowReserved'],
    ...['deprecated', 'example', 'examples', 'description'],
  ]),
  ...rows('requestBody', 'honoured', 'Models by media type (fact 229).', ['content']),
  ...rows('requestBody', 'ignored-by-aws', 'An empty body is validated as {} (fact 96).', [
    'required',
  ]),
  ...rows('mediaType', 'honoured', 'The model (facts 95, 229).', ['schema']),
  ...rows('mediaType', 'ignored-by-aws', describing, ['example', 'examples', 'encoding']),

  ...rows('components', 'honoured', 'Authorizers and API keys.', ['securitySchemes']),
  ...rows('components', 'honoured', 'Models (fact 227).', ['schemas']),
  ...rows('components', 'honoured', 'Where operations refer to them.', [
    ...['parameters', 'requestBodies'],
  ]),
  ...rows('components', 'ignored-by-aws', describing, [
    ...['responses', 'headers', 'examples', 'links', 'callbacks', 'pathItems'],
  ]),
  ...rows('components', 'ignored-by-aws', 'HTTP APIs only (import fact 194).', [
    extension('integrations'),
  ]),

  ...rows('securityScheme', 'honoured', 'Lambda and Cognito authorizers (facts 193 to 206).', [
    extension('authorizer'),
  ]),
  ...rows('securityScheme', 'honoured', 'awsSigv4 is IAM authorization (fact 207).', [
    extension('authtype'),
  ]),
  ...rows('authorizer', 'honoured', 'Facts 193 to 206.', [
    ...['type', 'authorizerUri', 'identitySource', 'identityValidationExpression'],
    ...['authorizerResultTtlInSeconds', 'providerARNs'],
  ]),
  ...rows('authorizer', 'deployed-only', 'The role that may invoke it.', ['authorizerCredentials']),
  ...rows('authorizer', 'refused', 'A REST API has no JWT authorizer (fact 72 of HTTP APIs).', [
    'jwtConfiguration',
  ]),
  ...rows('authorizer', 'ignored-by-aws', httpOnly, [
    ...['authorizerPayloadFormatVersion', 'enableSimpleResponses'],
  ]),

  ...rows('integration', 'honoured', 'Facts 35 to 185.', [
    ...['type', 'uri', 'httpMethod', 'timeoutInMillis', 'requestParameters', 'requestTemplates'],
    ...['passthroughBehavior', 'contentHandling', 'responses', 'cacheNamespace'],
    ...['cacheKeyParameters', 'connectionType', 'connectionId'],
  ]),
  ...rows('integration', 'deployed-only', 'The role that may invoke it.', ['credentials']),
  ...rows('integration', 'deployed-only', documenting, ['description']),
  ...rows('integration', 'refused', 'Backends with their own certificates are not served yet.', [
    'tlsConfig',
  ]),
  ...rows('integration', 'refused', 'Load balancers behind a VPC link are not served yet.', [
    'integrationTarget',
  ]),
  ...rows('integration', 'refused', 'Streamed answers are not served yet.', [
    'responseTransferMode',
  ]),
  ...rows(
    'integration',
    'ignored-by-aws',
    'Smithy spells it so; an import reads passthroughBehavior.',
    ['passThroughBehavior'],
  ),
  ...rows('integration', 'ignored-by-aws', httpOnly, [
    ...['payloadFormatVersion', 'integrationSubtype', 'responseParameters'],
  ]),
  ...rows('integrationResponse', 'honoured', 'Facts 74 to 77, 111 to 118, 137 to 145.', [
    ...['statusCode', 'responseParameters', 'responseTemplates', 'contentHandling'],
  ]),
  ...rows('requestValidator', 'honoured', 'Facts 92 to 99.', [
    ...['validateRequestBody', 'validateRequestParameters'],
  ]),
  ...rows('gatewayResponse', 'honoured', 'Facts 186 to 192.', [
    ...['statusCode', 'responseParameters', 'responseTemplates'],
  ]),
];
