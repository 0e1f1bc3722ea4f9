import { extension, rows } from './rows.ts';
import type { LedgerRow } from './rows.ts';

const ignoredExtensions = [
  ...['request-validators', 'request-validator', 'api-key-source', 'gateway-responses'],
  ...['binary-media-types', 'minimum-compression-size', 'policy', 'documentation'],
].map(extension);

const describing = 'It describes, and an import passes by it (fact 201).';
const restOnly = 'REST APIs only; an HTTP API import passes by it (fact 202).';

/** What becomes of each member of an HTTP API's document. */
export const httpLedger: readonly LedgerRow[] = [
  ...rows('root', 'honoured', 'Routes and their place.', ['openapi', 'paths', 'components']),
  ...rows('root', 'honoured', 'For operations that state none of their own (fact 165).', [
    'security',
  ]),
  ...rows('root', 'honoured', 'The first one counts (fact 158).', ['servers']),
  ...rows('root', 'deployed-only', 'Name and version of the API; tags with a value.', [
    'info',
    'tags',
  ]),
  ...rows('root', 'ignored-by-aws', describing, ['externalDocs', 'webhooks']),
  ...rows('root', 'honoured', 'Preflights and headers of answers (facts 82 to 88).', [
    extension('cors'),
  ]),
  ...rows('root', 'honoured', 'Says that this is an HTTP API (fact 202).', [
    extension('importexport-version'),
  ]),
  ...rows('root', 'ignored-by-aws', restOnly, ignoredExtensions),

  ...rows('server', 'honoured', 'Whether the default endpoint answers (fact 44).', [
    extension('endpoint-configuration'),
  ]),
  ...rows('endpointConfiguration', 'honoured', 'Fact 44.', ['disableExecuteApiEndpoint']),
  ...rows('endpointConfiguration', 'ignored-by-aws', restOnly, ['vpcEndpointIds', 'types']),
  ...rows('tag', 'deployed-only', 'An AWS tag of the API (fact 202).', [extension('tag-value')]),

  ...rows('pathItem', 'honoured', 'ANY, and the default route (fact 202).', [
    extension('any-method'),
  ]),
  ...rows('pathItem', 'ignored-by-aws', describing, [
    'parameters',
    'servers',
    'summary',
    'description',
  ]),

  ...rows('operation', 'honoured', 'Who may call it (facts 204 to 206).', ['security']),
  ...rows('operation', 'honoured', 'Name of the operation in traces.', ['operationId']),
  ...rows('operation', 'honoured', 'What answers it (facts 28, 91 to 100b).', [
    extension('integration'),
  ]),
  ...rows('operation', 'honoured', 'The default route (fact 202).', ['isDefaultRoute']),
  ...rows('operation', 'ignored-by-aws', describing, [
    ...['parameters', 'requestBody', 'responses', 'callbacks', 'servers', 'externalDocs'],
    ...['deprecated', 'tags', 'summary', 'description'],
  ]),
  ...rows('operation', 'ignored-by-aws', restOnly, ignoredExtensions),
  ...rows('operation', 'refused', 'IAM authorization of HTTP APIs is not served yet (fact 81).', [
    extension('auth'),
  ]),

  ...rows('components', 'honoured', 'Authorizers.', ['securitySchemes']),
  ...rows('components', 'honoured', 'Integrations that operations share (fact 202).', [
    extension('integrations'),
  ]),
  ...rows('components', 'ignored-by-aws', describing, [
    ...['schemas', 'parameters', 'responses', 'requestBodies', 'headers', 'examples'],
    ...['links', 'callbacks', 'pathItems'],
  ]),

  ...rows('securityScheme', 'honoured', 'Types jwt and request (facts 204, 205).', [
    extension('authorizer'),
  ]),
  ...rows(
    'securityScheme',
    'refused',
    'IAM authorization of HTTP APIs is not served yet (fact 81).',
    [extension('authtype')],
  ),
  ...rows('authorizer', 'honoured', 'Facts 55 to 80.', [
    ...['type', 'identitySource', 'jwtConfiguration', 'authorizerUri'],
    ...['authorizerPayloadFormatVersion', 'authorizerResultTtlInSeconds', 'enableSimpleResponses'],
  ]),
  ...rows('authorizer', 'deployed-only', 'The role that may invoke it.', ['authorizerCredentials']),
  ...rows('authorizer', 'ignored-by-aws', restOnly, [
    'identityValidationExpression',
    'providerARNs',
  ]),
  ...rows('jwtConfiguration', 'honoured', 'Facts 58, 59.', ['issuer', 'audience']),

  ...rows('integration', 'honoured', 'Facts 28, 91 to 100b.', [
    ...['type', 'uri', 'httpMethod', 'payloadFormatVersion', 'timeoutInMillis'],
    ...['requestParameters', 'responseParameters', 'connectionType'],
  ]),
  ...rows('integration', 'deployed-only', 'The role that may invoke it.', ['credentials']),
  ...rows('integration', 'deployed-only', 'It describes the deployed integration.', [
    'description',
  ]),
  ...rows('integration', 'refused', 'First-class integrations are not served yet (fact 103).', [
    'integrationSubtype',
  ]),
  ...rows('integration', 'refused', 'Private integrations are not served yet (fact 101).', [
    'connectionId',
    'tlsConfig',
  ]),
  ...rows('integration', 'ignored-by-aws', restOnly, [
    ...['passthroughBehavior', 'contentHandling', 'requestTemplates', 'responses'],
    ...['cacheNamespace', 'cacheKeyParameters', 'integrationTarget', 'responseTransferMode'],
  ]),

  ...rows('cors', 'honoured', 'Facts 82 to 88.', [
    ...['allowOrigins', 'allowMethods', 'allowHeaders', 'exposeHeaders', 'maxAge'],
    'allowCredentials',
  ]),
];
