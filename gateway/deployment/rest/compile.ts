import type { GatewayConfig } from '../../config.ts';
import { restVariable } from '../../context/rest-variable.ts';
import type { ApiDocument } from '../../document/document.ts';
import { DocumentError } from '../../document/finding.ts';
import type { Finding } from '../../document/finding.ts';
import { once } from '../../document/once.ts';
import { pointerTo } from '../../document/pointer.ts';
import { awsSubstitutions } from '../../document/substitute.ts';
import { compileAccessLog, FORMAT_LIMIT, unknownVariables } from '../access-log.ts';
import { apiIdOf, identifierOf } from '../identifier.ts';
import { reporter } from '../report.ts';
import { apiKeySourceOf, compressionSizeOf, isEndpointDisabled } from './api-settings.ts';
import { binaryMediaTypesOf } from './binary-media-types.ts';
import type { Method, Resource, RestDeployment } from './deployment.ts';
import { compileGatewayResponses } from './gateway-responses.ts';
import { compileRestIntegration } from './integrations.ts';
import { compileRestMatcher } from './matcher.ts';
import { restOperationsOf } from './operations.ts';
import type { RestOperation } from './operations.ts';
import { resourcesOf } from './resources.ts';
import type { RestScope } from './scope.ts';
import { isApiKeyRequired } from './security.ts';
import { restStageOf } from './stage.ts';

/**
 * Compiles a REST API: a document with its placeholders filled in, and its settings.
 *
 * @throws DocumentError with everything that API Gateway would refuse or we do not honour
 */
export function compileRest(document: ApiDocument, settings: GatewayConfig): RestDeployment {
  const findings: Finding[] = [];
  const scope = scopeOf(document, settings, findings);
  const { root, report } = scope;
  const methods = compileMethods(scope);
  const deployment: RestDeployment = {
    kind: 'rest',
    document,
    apiId: scope.apiId,
    accountId: scope.accountId,
    region: scope.region,
    partition: scope.partition,
    deploymentId: identifierOf(JSON.stringify(root), 6),
    stage: scope.stage,
    stageVariables: scope.stageVariables,
    isCanary: false,
    disableExecuteApiEndpoint: isEndpointDisabled(root),
    methods,
    matcher: compileRestMatcher(methods),
    binaryMediaTypes: binaryMediaTypesOf(root, report),
    minimumCompressionSize: compressionSizeOf(root, report),
    apiKeySource: apiKeySourceOf(root, report),
    gatewayResponses: compileGatewayResponses(root, report),
    endpoints: settings.endpoints ?? {},
    accessLog: accessLogOf(scope),
  };
  if (findings.length > 0) throw new DocumentError(once(document, findings));
  return Object.freeze(deployment);
}

function scopeOf(document: ApiDocument, settings: GatewayConfig, findings: Finding[]): RestScope {
  const { root } = document;
  const report = reporter(document, findings);
  const values = { ...awsSubstitutions, ...settings.substitutions };
  return {
    document,
    root,
    settings,
    apiId: apiIdOf(root),
    accountId: values['AWS::AccountId'],
    region: values['AWS::Region'],
    partition: values['AWS::Partition'],
    ...restStageOf(settings, report),
    report,
  };
}

function compileMethods(scope: RestScope): Method[] {
  const operations = restOperationsOf(scope.document, scope.settings.import?.basepath);
  const resources = resourcesOf(scope.apiId, operations, scope.report);
  return operations.flatMap((operation): Method[] => {
    const resource = resources.get(operation.resourcePath);
    const method = resource && compileMethod(operation, resource, scope);
    return method === undefined ? [] : [method];
  });
}

function compileMethod(
  operation: RestOperation,
  resource: Resource,
  scope: RestScope,
): Method | undefined {
  const { key, method: httpMethod, pointer } = operation;
  const integration = compileRestIntegration(operation, resource, scope);
  if (integration === undefined) return undefined;
  const apiKeyRequired = isApiKeyRequired(scope.root, operation);
  return Object.freeze({ key, httpMethod, resource, pointer, apiKeyRequired, integration });
}

function accessLogOf({ settings, report }: RestScope): RestDeployment['accessLog'] {
  const format = settings.accessLog?.format;
  if (format === undefined) return undefined;
  const pointer = pointerTo('x-gatehouse', 'accessLog', 'format');
  if (Buffer.byteLength(format) > FORMAT_LIMIT)
    report('access-log-format', pointer, 'An access-log format takes at most 3 KB.');
  for (const name of unknownVariables(format, restVariable))
    report('access-log-format', pointer, `$context.${name} is no variable of a REST API.`);
  return compileAccessLog(format, restVariable);
}
