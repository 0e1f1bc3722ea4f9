import type { Json } from '../document/document.ts';
import type { GatewayResponseType } from '../gateway-error.ts';

/**
 * `$context` of one call (fact 108): read by parameter mappings and the access log. A member that
 * is absent was not set by any room and is written as `-` (fact 109).
 */
export interface Context {
  readonly accountId: string;
  readonly apiId: string;
  readonly domainName: string;
  readonly domainPrefix: string;
  /** Also `extendedRequestId` (fact 23). */
  readonly requestId: string;
  readonly requestTimeEpoch: number;
  /** `10/Jul/2026:19:19:05 +0000` (fact 11). */
  readonly requestTime: string;
  readonly httpMethod: string;
  /**
   * Decoded, cut at a decoded `?`, with the stage of a named stage (facts 4, 5, 13). Written by `listen`.
   * Routes are matched against this very path, so that a function sees what was authorized.
   */
  path: string;
  readonly protocol: string;
  readonly stage: string;
  readonly identity: { readonly sourceIp: string; readonly userAgent: string };
  /** Written by `route`. */
  routeKey?: string;
  /** Written by `authorizer`; `error` says why it refused or failed, never with a token in it. */
  authorizer?: AuthorizerContext;
  /** Written by `gateway-response`. */
  error?: ErrorContext;
  /** Written by `integration`. */
  integration?: IntegrationContext;
  /** Written by `log` from the answer. */
  status?: number;
  responseLength?: number;
  /** Bytes of the request and the response bodies. */
  dataProcessed?: number;
  /** Milliseconds. */
  responseLatency?: number;
}

export interface ErrorContext {
  readonly message: string;
  readonly responseType: GatewayResponseType;
  /** What the caller is not told; for traces, no variable of its own. */
  readonly reason: string;
}

export interface AuthorizerContext {
  readonly error?: string;
  readonly principalId?: string;
  readonly claims?: Readonly<Record<string, string>>;
  /** Properties that a Lambda authorizer's `context` set. */
  readonly properties?: Readonly<Record<string, Json>>;
}

export interface IntegrationContext {
  readonly error?: string;
  /** Status of the Invoke call, or of the HTTP backend. */
  readonly integrationStatus?: number;
  /** Status the function returned, or the HTTP backend. */
  readonly status?: number;
  /** Milliseconds. */
  readonly latency: number;
  readonly requestId?: string;
}
