import type { GatewayConfig, Throttle } from '../config.ts';
import { contextVariable } from '../context/variable.ts';
import type { ApiDocument, Json, JsonObject } from '../document/document.ts';
import { DocumentError } from '../document/finding.ts';
import type { Finding } from '../document/finding.ts';
import { once } from '../document/once.ts';
import { memberOf, pointerTo } from '../document/pointer.ts';
import { awsSubstitutions } from '../document/substitute.ts';
import { basePathOf } from './base-path.ts';
import { compileAccessLog, FORMAT_LIMIT, unknownVariables } from './access-log.ts';
import { authorizersOf, routeAuthorizer } from './authorizers.ts';
import { compileCors } from './cors.ts';
import type { Authorizer, Cors, HttpDeployment, Route } from './deployment.ts';
import { apiIdOf } from './identifier.ts';
import { compileIntegration } from './integrations.ts';
import type { IntegrationScope } from './integrations.ts';
import { compileMatcher } from './matcher.ts';
import { operationsOf } from './operations.ts';
import { reporter } from './report.ts';
import type { Report } from './report.ts';
import { checkRouteSettings } from './route-settings.ts';
import type { ConfiguredRoute } from './route-settings.ts';
import { stageOf } from './stage.ts';
import { textOf } from './text-of.ts';

/**
 * Compiles an HTTP API: a document with its placeholders filled in, and its settings.
 *
 * What is wrong with the document itself, linting tells; what it would be refused for is left out here.
 *
 * @throws DocumentError with what config and stage make impossible
 */
export function compileHttp(document: ApiDocument, settings: GatewayConfig): HttpDeployment {
  const findings: Finding[] = [];
  const report = reporter(document, findings);
  const { root } = document;
  const { stage, stageVariables } = stageOf(settings, report);
  const scope = { root, stageVariables, report };
  const routes = compileRoutes(scope, settings);
  const values = { ...awsSubstitutions, ...settings.substitutions };
  const deployment: HttpDeployment = {
    kind: 'http',
    document,
    apiId: apiIdOf(root),
    accountId: values['AWS::AccountId'],
    region: values['AWS::Region'],
    partition: values['AWS::Partition'],
    stage,
    stageVariables,
    disableExecuteApiEndpoint: isEndpointDisabled(root),
    routes,
    matcher: compileMatcher(routes),
    cors: corsOf(root),
    authorizers: usedAuthorizers(routes),
    throttle: throttleOf(settings),
    accessLog: accessLogOf(settings.accessLog?.format, report),
  };
  if (findings.length > 0) throw new DocumentError(once(document, findings));
  return Object.freeze(deployment);
}

function compileRoutes(scope: IntegrationScope, settings: GatewayConfig): Route[] {
  const throttles = settings.throttle?.routes ?? {};
  const basePath = basePathOf(scope.root, settings.import?.basepath);
  const authorizers = authorizersOf(scope);
  const configured: ConfiguredRoute[] = [];
  const routes = operationsOf(scope.root, basePath).flatMap((operation): Route[] => {
    const { key, method, path, pointer } = operation;
    const integration = compileIntegration(operation, scope);
    const authorizer = routeAuthorizer(operation, scope, authorizers);
    configured.push({ key, pointer, isGuarded: authorizer !== undefined });
    // Nothing is left open for want of an authorizer.
    if (integration === undefined || authorizer === 'unknown') return [];
    return [{ key, method, path, pointer, authorizer, integration, throttle: throttles[key] }];
  });
  checkRouteSettings(settings, configured, scope.report);
  return routes;
}

/** The extension stands in the first server (facts 158, 202). */
function isEndpointDisabled(root: JsonObject): boolean {
  const servers = memberOf(root, 'servers');
  const [server] = Array.isArray(servers) ? (servers as Json[]) : [];
  const configuration = memberOf(server, 'x-amazon-apigateway-endpoint-configuration');
  return memberOf(configuration, 'disableExecuteApiEndpoint') === true;
}

function corsOf(root: JsonObject): Cors | undefined {
  const extension = 'x-amazon-apigateway-cors';
  const cors = memberOf(root, extension);
  if (cors === undefined) return undefined;
  const list = (name: string): string[] => {
    const values = memberOf(cors, name) ?? [];
    return Array.isArray(values) ? (values as Json[]).map(textOf) : [textOf(values)];
  };
  const allowOrigins = list('allowOrigins');
  const allowCredentials = memberOf(cors, 'allowCredentials') === true;
  const maxAge = memberOf(cors, 'maxAge');
  return compileCors({
    allowOrigins,
    allowMethods: list('allowMethods'),
    allowHeaders: list('allowHeaders'),
    exposeHeaders: list('exposeHeaders'),
    maxAge: typeof maxAge === 'number' ? maxAge : undefined,
    allowCredentials,
  });
}

function usedAuthorizers(routes: readonly Route[]): ReadonlyMap<string, Authorizer> {
  const used = routes.flatMap(({ authorizer }) => (authorizer ? [authorizer.authorizer] : []));
  return new Map(used.map((it) => [it.name, it]));
}

const throttleOf = ({ throttle = {} }: GatewayConfig): Throttle => ({
  ...(throttle.rateLimit !== undefined && { rateLimit: throttle.rateLimit }),
  ...(throttle.burstLimit !== undefined && { burstLimit: throttle.burstLimit }),
});

function accessLogOf(format: string | undefined, report: Report): HttpDeployment['accessLog'] {
  if (typeof format !== 'string') return undefined;
  const pointer = pointerTo('x-gatehouse', 'accessLog', 'format');
  if (Buffer.byteLength(format) > FORMAT_LIMIT)
    report('gatehouse/access-log-format', pointer, 'An access-log format takes at most 3 KB.');
  for (const name of unknownVariables(format, contextVariable))
    report(
      'gatehouse/access-log-format',
      pointer,
      `$context.${name} is no variable of an HTTP API.`,
    );
  return compileAccessLog(format, contextVariable);
}
