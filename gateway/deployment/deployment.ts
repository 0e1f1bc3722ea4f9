import type { Accepted, Answer, Routed } from '../call.ts';
import type { Throttle } from '../config.ts';
import type { Context } from '../context/context.ts';
import type { ApiDocument } from '../document/document.ts';
import type { QueryList } from '../media/query-string.ts';

/** A document and its configuration, compiled once and frozen: a call parses nothing that it already said. */
export interface HttpDeployment {
  readonly kind: 'http';
  readonly document: ApiDocument;
  readonly apiId: string;
  readonly accountId: string;
  readonly region: string;
  readonly partition: string;
  /** `$default`, or a name that is the first path segment of the default endpoint (facts 45, 53). */
  readonly stage: string;
  /** `undefined` where the stage defines none (fact 21). */
  readonly stageVariables: Readonly<Record<string, string>> | undefined;
  /** The default endpoint answers 404 (fact 44). */
  readonly disableExecuteApiEndpoint: boolean;
  /** Every route, in the order of the document. */
  readonly routes: readonly Route[];
  readonly matcher: Matcher;
  readonly cors: Cors | undefined;
  /** By the name of their security scheme. Only those some route uses. */
  readonly authorizers: ReadonlyMap<string, Authorizer>;
  /** Default of every route that states none; `undefined` members are AWS's account limits (fact 106). */
  readonly throttle: Throttle;
  /** Renders one line of the access log, without line end; `undefined` when none is configured. */
  readonly accessLog: ((context: Context) => string) | undefined;
}

/** Finds the route of a method and a decoded path (facts 46-52). */
export type Matcher = (method: string, path: string) => Match | undefined;

export interface Match {
  readonly route: Route;
  readonly pathParameters: Readonly<Record<string, string>> | undefined;
}

export interface Route {
  /** `GET /pets/{petId}`, `ANY /{proxy+}`, `$default` (fact 16). */
  readonly key: string;
  /** Upper case, `ANY` for any method. */
  readonly method: string;
  /** `/pets/{petId}`; `$default` for the default route. */
  readonly path: string;
  /** JSON pointer of the operation. */
  readonly pointer: string;
  readonly authorizer: RouteAuthorizer | undefined;
  readonly integration: Integration;
  /** Set where the route has a throttle of its own: then it has a bucket of its own. */
  readonly throttle: Throttle | undefined;
}

export interface RouteAuthorizer {
  readonly authorizer: Authorizer;
  /** Of the security requirement; empty means that scopes are not looked at (facts 61, 68). */
  readonly scopes: readonly string[];
}

export type Authorizer = JwtAuthorizer | LambdaAuthorizer;

interface AuthorizerBase {
  /** Name of the security scheme. */
  readonly name: string;
  /** JSON pointer of its `x-amazon-apigateway-authorizer`. */
  readonly pointer: string;
  readonly identitySources: readonly IdentitySource[];
}

export interface JwtAuthorizer extends AuthorizerBase {
  readonly type: 'jwt';
  readonly issuer: string;
  readonly audience: readonly string[];
}

export interface LambdaAuthorizer extends AuthorizerBase {
  readonly type: 'request';
  /** What follows `:function:` in the ARN, without alias and version. */
  readonly functionName: string;
  readonly payloadFormatVersion: '1.0' | '2.0';
  readonly enableSimpleResponses: boolean;
  /** 0 means no cache (fact 79). */
  readonly resultTtlInSeconds: number;
}

/** `$request.header.N`, `$request.querystring.N`, `$context.N`, `$stageVariables.N` (fact 78). */
export interface IdentitySource {
  readonly expression: string;
  /** `undefined` or `''` when the call does not have it (fact 76). */
  read(call: Routed): string | undefined;
}

export type Integration = LambdaProxy | HttpProxy;

interface IntegrationBase {
  /** JSON pointer of its `x-amazon-apigateway-integration`. */
  readonly pointer: string;
  /** 50 to 30,000 (fact 98). */
  readonly timeoutInMillis: number;
  /** `undefined` where nothing is mapped. */
  readonly requestParameters: RequestMapping | undefined;
  /** By integration status; `undefined` where nothing is mapped (fact 92). */
  readonly responseParameters: ReadonlyMap<number, ResponseMapping> | undefined;
}

export interface LambdaProxy extends IntegrationBase {
  readonly type: 'lambda';
  readonly functionName: string;
  readonly payloadFormatVersion: '1.0' | '2.0';
}

export interface HttpProxy extends IntegrationBase {
  readonly type: 'http';
  /** Upper case; `undefined` passes the caller's method through (fact 99). */
  readonly method: string | undefined;
  readonly origin: Origin;
  /** Writes the backend's path, percent-encoded; path parameters never leave their place in it. */
  path(call: Accepted): string;
  /** Query that the URI itself has, decoded; it comes before the caller's. */
  readonly query: QueryList;
}

/** Where a backend listens. No call can change it. */
export interface Origin {
  readonly protocol: 'http:' | 'https:';
  readonly hostname: string;
  readonly port: number;
  /** Value of the Host header. */
  readonly host: string;
}

/** What the integration gets to see of a request: as sent, or as the request parameters changed it (fact 91). */
export interface MappedRequest {
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly query: QueryList;
  /** Decoded; `undefined` unless `overwrite:path` set it. */
  readonly path: string | undefined;
}

export type RequestMapping = (call: Accepted) => MappedRequest;

/** Values come from the integration's answer, the call and the stage (fact 92). */
export type ResponseMapping = (call: Accepted, answer: Answer) => Answer;

/** Compiled `x-amazon-apigateway-cors` (facts 82-88). */
export interface Cors {
  /** Headers of the answer to a preflight; none for an origin that is not allowed (fact 87). */
  preflight(origin: string): readonly string[];
  /** Headers of the answer to any other request; none for an origin that is not allowed (fact 86). */
  actual(origin: string): readonly string[];
}
