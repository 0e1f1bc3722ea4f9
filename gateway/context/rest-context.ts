import type { Json } from '../document/document.ts';
import type { RestResponseType } from '../rest-error.ts';

/**
 * `$context` of one call of a REST API (facts 26 to 28, 159): read by mapping templates, parameter
 * mappings, gateway responses and the access log. An absent member was not set by any room.
 */
export interface RestContext {
  readonly accountId: string;
  readonly apiId: string;
  readonly deploymentId: string;
  /** The Host header without its port. */
  readonly domainName: string;
  readonly domainPrefix: string;
  /** 15 base64 characters and `=`; answered as `x-amz-apigw-id` (fact 61). */
  readonly extendedRequestId: string;
  /** A UUID; answered as `x-amzn-RequestId` (fact 61). */
  readonly requestId: string;
  /** `10/Jul/2026:19:19:05 +0000` (fact 28). */
  readonly requestTime: string;
  readonly requestTimeEpoch: number;
  /** The client's (fact 28); the method that runs may be another (fact 20). */
  readonly httpMethod: string;
  readonly protocol: string;
  readonly stage: string;
  readonly identity: RestIdentity;
  /** As sent, with the stage (fact 28). Written by `listen`. */
  path: string;
  /** Value of `X-Amzn-Trace-Id` that goes on to the integration (fact 63). Written by `listen`. */
  xrayTraceId: string;
  /** Only where a stage has a canary (fact 213). Written by `listen`. */
  isCanaryRequest?: boolean;
  /** `$context.customDomain.basePathMatched`. Written by `listen`. */
  basePathMatched?: string;
  /** Written by `route`. */
  resourceId?: string;
  resourcePath?: string;
  /** Written by `waf`: `WAF_ALLOW` or `WAF_BLOCK`. */
  waf?: PhaseContext;
  wafResponseCode?: string;
  webaclArn?: string;
  /** Written by `authenticate`. */
  authenticate?: PhaseContext;
  /** Written by `authorizer`. */
  authorizer?: RestAuthorizerContext;
  /** Written by `authorize`. */
  authorize?: PhaseContext;
  /** Written by `cache`. */
  cache?: 'hit' | 'miss';
  /** Written by `integration`. */
  integration?: RestIntegrationContext;
  /** Written by `gateway-response`. */
  error?: RestErrorContext;
  /** Written by `log` from the answer. */
  status?: number;
  responseLength?: number;
  /** Milliseconds. */
  responseLatency?: number;
}

/** Members of `$context.identity` (fact 27): `null` where nobody is known. */
export interface RestIdentity {
  readonly sourceIp: string;
  readonly userAgent: string | null;
  accessKey: string | null;
  accountId: string | null;
  apiKey?: string;
  apiKeyId?: string;
  caller: string | null;
  clientCert?: ClientCertificate;
  cognitoAuthenticationProvider: string | null;
  cognitoAuthenticationType: string | null;
  cognitoIdentityId: string | null;
  cognitoIdentityPoolId: string | null;
  principalOrgId: string | null;
  user: string | null;
  userArn: string | null;
}

/** What mutual TLS learned of the client. */
export interface ClientCertificate {
  readonly clientCertPem: string;
  readonly subjectDN: string;
  readonly issuerDN: string;
  readonly serialNumber: string;
  readonly validity: { readonly notBefore: string; readonly notAfter: string };
}

/** `$context.<phase>.{status,latency,error}`. */
export interface PhaseContext {
  readonly status: number | string;
  /** Milliseconds. */
  readonly latency: number;
  readonly error?: string;
}

export interface RestAuthorizerContext extends Partial<PhaseContext> {
  readonly principalId?: string;
  /** Of a Cognito token. */
  readonly claims?: Readonly<Record<string, Json>>;
  /** What a Lambda authorizer's `context` set, as strings (fact 196). */
  readonly properties?: Readonly<Record<string, string>>;
  /** Milliseconds the authorizer's function took. */
  readonly integrationLatency?: number;
}

export interface RestIntegrationContext {
  readonly error?: string;
  /** Status the backend answered, or 200 of an Invoke call. */
  readonly integrationStatus?: number;
  /** Status the function returned in its result. */
  readonly status?: number;
  /** Milliseconds. */
  readonly latency: number;
  readonly requestId?: string;
}

export interface RestErrorContext {
  readonly message: string | null;
  readonly responseType: RestResponseType;
  readonly validationErrorString?: string;
  /** What the caller is not told; for traces, no variable of its own. */
  readonly reason: string;
  /** JSON pointer of the member of the document that decided; for traces. */
  readonly pointer?: string;
}
