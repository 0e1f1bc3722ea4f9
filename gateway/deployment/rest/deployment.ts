import type { RestContext } from '../../context/rest-context.ts';
import type { ApiDocument } from '../../document/document.ts';
import type { MappingTemplate } from '../../velocity/mapping-template.ts';
import type { WebAcl } from '../../waf/web-acl.ts';
import type {
  Callers,
  MethodAuthorization,
  ResourcePolicy,
  RestAuthorizer,
} from './authorization.ts';
import type { DomainNames } from './domain-names.ts';
import type { MethodCaching } from './cache-settings.ts';
import type { Logging } from './execution-logging.ts';
import type { GatewayResponses } from './gateway-responses.ts';
import type { NamedThrottle } from './method-settings.ts';
import type { RequestMapping, ResponseMapping } from './parameter-mappings.ts';
import type { RequestValidation } from './request-validation.ts';
import type { ApiKey } from './usage-plans.ts';

/** A REST API's document and its configuration, compiled once and frozen. */
export interface RestDeployment {
  readonly kind: 'rest';
  readonly document: ApiDocument;
  readonly apiId: string;
  readonly accountId: string;
  readonly region: string;
  readonly partition: string;
  /** Six characters, made of the document's content. */
  readonly deploymentId: string;
  readonly stage: string;
  /** `undefined` where the stage defines none (fact 25). */
  readonly stageVariables: Readonly<Record<string, string>> | undefined;
  /** Whether this is what a stage's canary runs. */
  readonly isCanary: boolean;
  /** Where the stage has one (fact 213). */
  readonly canary?: Canary;
  /** Where custom domains are configured. */
  readonly domainNames?: DomainNames;
  /** Where one is configured. */
  readonly webAcl?: WebAcl;
  /** The default endpoint answers 403 (fact 228). */
  readonly disableExecuteApiEndpoint: boolean;
  /** Every method, in the order of the document. */
  readonly methods: readonly Method[];
  readonly matcher: RestMatcher;
  readonly binaryMediaTypes: BinaryMediaTypes;
  /** `undefined` where nothing is compressed (fact 216). */
  readonly minimumCompressionSize: number | undefined;
  /** `x-amazon-apigateway-api-key-source` (fact 205). */
  readonly apiKeySource: 'HEADER' | 'AUTHORIZER';
  /** Every authorizer of the document, used or not. */
  readonly authorizers: readonly RestAuthorizer[];
  /** `x-amazon-apigateway-policy` (fact 208). */
  readonly resourcePolicy: ResourcePolicy | undefined;
  /** Whose signatures are accepted (fact 207). */
  readonly callers: Callers;
  /** Keys that calls may bring, by value (facts 209, 211). */
  readonly apiKeys: ReadonlyMap<string, ApiKey>;
  /** Of methods without one of their own. */
  readonly throttle: NamedThrottle | undefined;
  readonly accountThrottle: NamedThrottle | undefined;
  /** Size of the stage's cache; 0 where it has none. */
  readonly cacheBytes: number;
  /** Of calls that reach no method. */
  readonly logging: Logging;
  /** Whether the stage or any of its methods writes an execution log. */
  readonly logsExecution: boolean;
  readonly gatewayResponses: GatewayResponses;
  /** Base addresses of AWS services, as configured. */
  readonly endpoints: Readonly<Record<string, string>>;
  /** Renders one line of the access log, without line end; `undefined` when none is configured. */
  readonly accessLog: ((context: RestContext) => string) | undefined;
}

/** What part of a stage's calls runs instead of it. */
export interface Canary {
  /** 0 to 100. */
  readonly percentTraffic: number;
  readonly deployment: RestDeployment;
}

/** Finds the method of a path, percent-encoded (facts 6 to 19). `undefined` is an unknown route (facts 6, 7). */
export type RestMatcher = (httpMethod: string, path: string) => RestMatch | undefined;

export interface RestMatch {
  readonly method: Method;
  readonly pathParameters: Readonly<Record<string, string>> | undefined;
}

/** A node of the API's tree of paths. */
export interface Resource {
  /** Six characters, stable for a path of an API. */
  readonly id: string;
  /** `/pets/{petId}`. */
  readonly path: string;
}

export interface Method {
  /** `GET /pets/{petId}`. */
  readonly key: string;
  /** Upper case, `ANY` for any method (fact 19). */
  readonly httpMethod: string;
  readonly resource: Resource;
  /** JSON pointer of the operation. */
  readonly pointer: string;
  readonly apiKeyRequired: boolean;
  readonly logging: Logging;
  /** Its own on this stage (fact 212). */
  readonly throttle: NamedThrottle | undefined;
  /** `undefined` where no validator checks anything (fact 98). */
  readonly validation: RequestValidation | undefined;
  /** `undefined` where its answers are not cached. */
  readonly caching: MethodCaching | undefined;
  readonly authorization: MethodAuthorization;
  readonly integration: RestIntegration;
}

/** `binaryMediaTypes` of the API, compiled (facts 54 to 57, 178 to 185). */
export interface BinaryMediaTypes {
  /** Whether a body of this Content-Type is binary. */
  hasContentType(contentType: string | undefined): boolean;
  /** Whether an Accept header's first entry is binary (facts 54 to 58). */
  hasAccept(accept: string | undefined): boolean;
}

export type PassthroughBehavior = 'WHEN_NO_MATCH' | 'WHEN_NO_TEMPLATES' | 'NEVER';

export type ContentHandling = 'CONVERT_TO_TEXT' | 'CONVERT_TO_BINARY' | undefined;

export type RestIntegration =
  | LambdaProxyIntegration
  | LambdaIntegration
  | HttpIntegration
  | HttpProxyIntegration
  | ServiceIntegration
  | MockIntegration;

interface IntegrationBase {
  /** JSON pointer of its `x-amazon-apigateway-integration`. */
  readonly pointer: string;
  /** 50 to 29,000 (fact 89). */
  readonly timeoutInMillis: number;
  /** `undefined` where nothing is mapped. */
  readonly requestParameters: RequestMapping | undefined;
}

/** What integrations with templates and responses have in common. */
export interface TransformingIntegration extends IntegrationBase {
  /** By lower-case media type, or `$default` (facts 165 to 167). */
  readonly requestTemplates: ReadonlyMap<string, MappingTemplate>;
  readonly passthroughBehavior: PassthroughBehavior;
  readonly contentHandling: ContentHandling;
  readonly responses: IntegrationResponses;
}

/** `responses` of an integration (fact 220). */
export interface IntegrationResponses {
  /** Those with a selection pattern, in the order API Gateway tries them (fact 137). */
  readonly selected: readonly IntegrationResponse[];
  readonly default: IntegrationResponse | undefined;
}

export interface IntegrationResponse {
  /** JSON pointer. */
  readonly pointer: string;
  /** Whether this is the one for a status, or a function's error message: the whole text is matched (facts 75, 137). */
  matches(text: string): boolean;
  readonly statusCode: number;
  readonly responseParameters: ResponseMapping | undefined;
  /** By lower-case media type, in the order of the document (fact 142). */
  readonly responseTemplates: ReadonlyMap<string, MappingTemplate>;
  readonly contentHandling: ContentHandling;
}

/** AWS_PROXY to Lambda. */
export interface LambdaProxyIntegration extends IntegrationBase {
  readonly type: 'AWS_PROXY';
  /** `''` where a stage variable it is made of is not set: its calls fail (import fact 176). */
  readonly functionName: string;
  /** Anything but POST fails each call (fact 38). */
  readonly httpMethod: string;
}

/** AWS to Lambda, with templates (facts 133 to 146). */
export interface LambdaIntegration extends TransformingIntegration {
  readonly type: 'AWS_LAMBDA';
  /** As of a proxy integration. */
  readonly functionName: string;
  readonly httpMethod: string;
}

export interface HttpIntegration extends TransformingIntegration {
  readonly type: 'HTTP';
  /** `ANY` passes the client's method on. */
  readonly httpMethod: string;
  readonly uri: UriTemplate;
  /** Of a private integration (`connectionType` VPC_LINK). */
  readonly vpcLink: VpcLink | undefined;
}

export interface VpcLink {
  readonly connectionId: string;
  /** Address that the config's `vpcLinks` names for it; `undefined` where it names none. */
  readonly target: string | undefined;
}

export interface HttpProxyIntegration extends IntegrationBase {
  readonly type: 'HTTP_PROXY';
  /** `ANY` passes the client's method on. */
  readonly httpMethod: string;
  readonly uri: UriTemplate;
  /** Of a private integration (`connectionType` VPC_LINK). */
  readonly vpcLink: VpcLink | undefined;
}

/** AWS to a service other than Lambda, by path or by action (facts 169 to 177). */
export interface ServiceIntegration extends TransformingIntegration {
  readonly type: 'AWS';
  /** `ANY` passes the client's method on (fact 177). */
  readonly httpMethod: string;
  /** `s3`; of `bucket.s3` what follows the subdomain. */
  readonly service: string;
  readonly region: string;
  /** `https://s3.us-east-1.amazonaws.com`, a subdomain included. */
  readonly origin: string;
  /** `PutItem` of `…:dynamodb:action/PutItem`; `undefined` for the path form. */
  readonly action: string | undefined;
  /** Path and query of the path form, with its `{placeholders}`; `/` of the action form. */
  readonly path: UriTemplate;
  /** Name of the role that `credentials` names: as whom API Gateway calls the service. */
  readonly role?: string;
}

export interface MockIntegration extends TransformingIntegration {
  readonly type: 'MOCK';
}

/**
 * A URI with `{name}` of the integration's path parameters and `${stageVariables.x}` already filled in
 * (facts 78, 82). `undefined` text is an invalid one: its calls fail (fact 83).
 */
export interface UriTemplate {
  /** As authored, for the log. */
  readonly source: string;
  /**
   * Fills in path parameters; those without a mapping stay literally (fact 78). What a value may not hold
   * in its place is percent-encoded, so that none ends the path or adds a query parameter.
   */
  fill(parameters: Readonly<Record<string, string>>): string | undefined;
}
