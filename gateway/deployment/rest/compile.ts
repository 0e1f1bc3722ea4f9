import type { GatewayConfig } from '../../config.ts';
import { restVariable } from '../../context/rest-variable.ts';
import type { RestVariable } from '../../context/rest-variable.ts';
import type { ApiDocument } from '../../document/document.ts';
import { DocumentError } from '../../document/finding.ts';
import type { Finding } from '../../document/finding.ts';
import { once } from '../../document/once.ts';
import { pointerTo } from '../../document/pointer.ts';
import { awsSubstitutions } from '../../document/substitute.ts';
import { masked } from '../../media/header-text.ts';
import { compileAccessLog, FORMAT_LIMIT, unknownVariables } from '../access-log.ts';
import { apiIdOf, identifierOf } from '../identifier.ts';
import { reporter } from '../report.ts';
import { checkRouteSettings } from '../route-settings.ts';
import { apiKeySourceOf, compressionSizeOf, isEndpointDisabled } from './api-settings.ts';
import { methodAuthorization } from './authorizer-of-method.ts';
import { compileAuthorizers } from './authorizers.ts';
import { binaryMediaTypesOf } from './binary-media-types.ts';
import { cacheBytes } from './cache-settings.ts';
import type { Method, Resource, RestDeployment } from './deployment.ts';
import { edgeOf } from './edge.ts';
import { loggingOf } from './execution-logging.ts';
import { compileGatewayResponses } from './gateway-responses.ts';
import { compileRestIntegration } from './integrations.ts';
import { compileRestMatcher } from './matcher.ts';
import { compileMethodRules, compileUsage } from './method-rules.ts';
import { restOperationsOf } from './operations.ts';
import type { RestOperation } from './operations.ts';
import { compileCallers, compileResourcePolicy } from './policy.ts';
import { byMethodKeys } from './method-keys.ts';
import { resourcesOf } from './resources.ts';
import type { RestScope } from './scope.ts';
import { isApiKeyRequired } from './security.ts';
import { restStageOf } from './stage.ts';

/**
 * Compiles a REST API: a document with its placeholders filled in, and its settings.
 *
 * @throws DocumentError with everything that API Gateway would refuse or we do not honour
 */
export function compileRest(document: ApiDocument, given: GatewayConfig): RestDeployment {
  const settings = byMethodKeys(given);
  const findings: Finding[] = [];
  const scope = scopeOf(document, settings, findings);
  const { root, report } = scope;
  const authorizers = compileAuthorizers(scope);
  const methods = compileMethods(scope, authorizers);
  checkPublicMethods(methods, scope);
  const logging = loggingOf(settings);
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
    disableExecuteApiEndpoint: isEndpointDisabled(root, report),
    methods,
    matcher: compileRestMatcher(methods),
    binaryMediaTypes: binaryMediaTypesOf(root, report),
    minimumCompressionSize: compressionSizeOf(root, report),
    apiKeySource: apiKeySourceOf(root, report),
    authorizers: [...authorizers.values()],
    resourcePolicy: compileResourcePolicy(scope),
    callers: compileCallers(scope),
    ...edgeOf(scope),
    ...compileUsage(methods, scope),
    cacheBytes: cacheBytes(settings),
    logging,
    logsExecution: [{ logging }, ...methods].some((it) => it.logging.level !== 'OFF'),
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

function compileMethods(scope: RestScope, authorizers: Authorizers): Method[] {
  const operations = restOperationsOf(scope.document, scope.settings.import?.basepath);
  const resources = resourcesOf(scope.apiId, operations);
  const rulesOf = compileMethodRules(operations, scope);
  return operations.flatMap((operation): Method[] => {
    const resource = resources.get(operation.resourcePath);
    const method = resource && compileMethod(operation, { resource, authorizers, scope, rulesOf });
    return method === undefined ? [] : [method];
  });
}

type Authorizers = ReturnType<typeof compileAuthorizers>;

/** What an operation becomes a method with. */
interface Surrounding {
  readonly resource: Resource;
  readonly authorizers: Authorizers;
  readonly scope: RestScope;
  readonly rulesOf: ReturnType<typeof compileMethodRules>;
}

function compileMethod(
  operation: RestOperation,
  { resource, authorizers, scope, rulesOf }: Surrounding,
): Method | undefined {
  const { key, method: httpMethod, pointer } = operation;
  const integration = compileRestIntegration(operation, resource, scope);
  const authorization = methodAuthorization(operation, authorizers, scope);
  if (integration === undefined) return undefined;
  const apiKeyRequired = isApiKeyRequired(scope.root, operation);
  const logging = loggingOf(scope.settings, key);
  const guard = { apiKeyRequired, logging, authorization, ...rulesOf(operation, resource) };
  return Object.freeze({ key, httpMethod, resource, pointer, ...guard, integration });
}

/** A key of `public` that names no method, or one that asks for credentials, would change nothing. */
function checkPublicMethods(methods: readonly Method[], { settings, report }: RestScope): void {
  const open = { public: settings.public ?? [] };
  const configured = methods.map(({ key, pointer, authorization, apiKeyRequired }) => ({
    key,
    pointer,
    isGuarded: apiKeyRequired || authorization.type !== 'NONE',
  }));
  checkRouteSettings(open, configured, report);
}

function accessLogOf({ settings, report }: RestScope): RestDeployment['accessLog'] {
  const format = settings.accessLog?.format;
  if (typeof format !== 'string') return undefined;
  const pointer = pointerTo('x-gatehouse', 'accessLog', 'format');
  if (Buffer.byteLength(format) > FORMAT_LIMIT)
    report('gatehouse/access-log-format', pointer, 'An access-log format takes at most 3 KB.');
  for (const name of unknownVariables(format, restVariable))
    report(
      'gatehouse/access-log-format',
      pointer,
      `$context.${name} is no variable of a REST API.`,
    );
  return compileAccessLog(format, loggedVariable);
}

/** An access log shows the end of a key, as the execution log does: who has all of it may call. */
function loggedVariable(name: string): RestVariable | undefined {
  const variable = restVariable(name);
  if (name !== 'identity.apiKey' || variable === undefined) return variable;
  return (context) => {
    const key = variable(context);
    return key === undefined ? undefined : masked(key);
  };
}
