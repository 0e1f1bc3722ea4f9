import type { RestContext } from './context/rest-context.ts';
import type { Method, RestDeployment } from './deployment/rest/deployment.ts';
import type { Json } from './document/document.ts';
import type { ExecutionLog } from './execution-log.ts';
import type { HeaderList } from './media/header-list.ts';
import type { QueryList } from './media/query-string.ts';
import type { RequestBody } from './media/request-body.ts';
import type { ConditionKeys, KnownPrincipal } from './policy/condition-keys.ts';
import type { AccessRequest } from './policy/policy.ts';
import type { TemplateScope } from './velocity/template-scope.ts';

/** A request of a REST API within the limits and well-formed. */
export interface RestRequest {
  /** As sent. */
  readonly method: string;
  /** As sent: percent-encoded, with the stage, without the query. */
  readonly path: string;
  /** As sent, without its `?`; `''` when there is none. */
  readonly query: string;
  /** Decoded (fact 32), in the order sent. */
  readonly queryList: QueryList;
  /** What goes on: names in the client's case, values apart, with the headers API Gateway adds (facts 29, 30). */
  readonly headerList: HeaderList;
  /** For the gateway's own decisions: lower-case names, values of a repeated header joined with `,`. No prototype. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: RequestBody;
  readonly sourceIp: string;
}

/** A call that reached an API and its stage. It keeps the deployment that was live when it came. */
export interface RestReceived {
  /** Of the stage, or of its canary (fact 213). */
  readonly deployment: RestDeployment;
  readonly request: RestRequest;
  readonly context: RestContext;
  /** The method to run: the request's, or `X-HTTP-Method-Override` (fact 20). */
  readonly httpMethod: string;
  /** Path that resources are matched against: as sent, percent-encoded (fact 18), without stage or base path. */
  readonly resourcePath: string;
  readonly log: ExecutionLog;
}

/** A call whose resource and method are known. */
export interface RestRouted extends RestReceived {
  readonly method: Method;
  /** As sent, percent-encoded (fact 18). `undefined` where the resource has none (fact 25). */
  readonly pathParameters: Readonly<Record<string, string>> | undefined;
}

/** A call whose caller was asked for and, where the method wants one, is known. */
export interface RestAuthorized extends RestRouted {
  readonly authorization: RestAuthorization;
}

/** A call within its plan and its validator: it reaches the cache and the integration. */
export interface RestAccepted extends RestAuthorized {
  readonly accepted: true;
}

/** What `authenticate` or `authorizer` found out about the caller. */
export type RestAuthorization =
  { readonly type: 'NONE' } | IamAuthorization | CustomAuthorization | CognitoAuthorization;

export interface IamAuthorization {
  readonly type: 'AWS_IAM';
  readonly accessKeyId: string;
  /** ARN of the caller. */
  readonly arn: string;
  readonly accountId: string;
  /** The caller, as policies know it. */
  readonly principal: KnownPrincipal;
  /** What the caller's own policies say; without any of them the caller may invoke everything. */
  decide(request: AccessRequest): PolicyDecision;
}

export interface CustomAuthorization {
  readonly type: 'CUSTOM';
  readonly principalId: string;
  /** Values as strings (fact 196). */
  readonly context: Readonly<Record<string, string>>;
  /** Selects the API key where the key's source is AUTHORIZER (fact 205). */
  readonly usageIdentifierKey: string | undefined;
  /** Asks the policy for one method; a cached one is asked anew each time (fact 202). */
  decide(methodArn: string, keys: ConditionKeys): PolicyDecision;
}

export interface CognitoAuthorization {
  readonly type: 'COGNITO_USER_POOLS';
  readonly claims: Readonly<Record<string, Json>>;
}

/** What a policy says: an explicit denial wins (fact 203). */
export type PolicyDecision = 'allow' | 'explicit-deny' | 'implicit-deny';

/** What the integration room sends, and the templates' state that the response goes on with (facts 115, 116). */
export interface PreparedIntegration {
  readonly request: RestEndpointRequest;
  /** `undefined` where no template can run. */
  readonly scope: TemplateScope | undefined;
}

export type RestEndpointRequest =
  | RestLambdaRequest
  | RestHttpRequest
  /** `statusCode` of the request template's result selects the response (fact 111). */
  | { readonly type: 'mock'; readonly statusCode: number };

export interface RestLambdaRequest {
  readonly type: 'lambda';
  readonly functionName: string;
  /** JSON text. */
  readonly event: string;
  /** `Event` answers at once (fact 133), `DryRun` runs nothing. */
  readonly invocationType: 'RequestResponse' | 'Event' | 'DryRun';
}

/** An AWS service that is called. */
export interface SignedService {
  readonly name: string;
  readonly region: string;
  /** Name of the role as which it is called; what stands for the service sees it as access key id. */
  readonly role?: string;
}

/** To an HTTP backend, a private one, or, signed, to an AWS service. */
export interface RestHttpRequest {
  readonly type: 'http';
  readonly method: string;
  /** Absolute. No call may change its scheme, host or port through path parameters. */
  readonly url: string;
  /** Without `Content-Length`, and with `Host` only where one is mapped: who sends it writes the others. */
  readonly headers: HeaderList;
  readonly body: Buffer;
  /** Set for an AWS service: the request is signed and goes to that service's endpoint. */
  readonly service?: SignedService;
}

/** What the integration said, before anything is made of it. */
export type RestEndpointResponse =
  /** JSON text that the function returned; of a failed one its error object. */
  | { readonly type: 'lambda'; readonly payload: string; readonly isError: boolean }
  | {
      readonly type: 'http';
      readonly status: number;
      readonly headers: HeaderList;
      readonly body: Buffer;
    }
  /** An `Event` invocation that was taken (fact 133). */
  | { readonly type: 'accepted' }
  | { readonly type: 'mock'; readonly statusCode: number };

/** Moves a call on once its caller is known; member by member, because every call pays for the copy. */
export function authorizedCall(call: RestRouted, authorization: RestAuthorization): RestAuthorized {
  return {
    deployment: call.deployment,
    request: call.request,
    context: call.context,
    httpMethod: call.httpMethod,
    resourcePath: call.resourcePath,
    log: call.log,
    method: call.method,
    pathParameters: call.pathParameters,
    authorization,
  };
}

export const NO_AUTHORIZATION: RestAuthorization = Object.freeze({ type: 'NONE' });
