import type { JsonObject } from './document/document.ts';

/**
 * What `--config` and the library's second argument say. Names are CloudFormation's in lower camel
 * case. The same members stand in a document's `x-gatehouse`; a config overrides it member by member.
 */
export interface GatewayConfig {
  /** Stage the API is deployed to. Default `$default` for HTTP APIs, `prod` otherwise. */
  readonly stage?: string;
  readonly stageVariables?: Readonly<Record<string, string>>;
  /** Lambda functions by name: what follows `:function:` in an ARN, without alias or version. */
  readonly functions?: Readonly<Record<string, FunctionConfig>>;
  /** Values of `${Name}` placeholders; `AWS::Region`, `AWS::AccountId`, `AWS::Partition` have defaults. */
  readonly substitutions?: Readonly<Record<string, string>>;
  /** What becomes of the base path of the document's first server. Default `ignore`. */
  readonly import?: { readonly basepath?: 'ignore' | 'prepend' | 'split' };
  readonly throttle?: ThrottleConfig;
  readonly accessLog?: { readonly format?: string };
  /** What the stage writes about calls while they run. REST APIs alone. */
  readonly executionLog?: ExecutionLogConfig;
  /**
   * Keys of routes that anyone may call, as `x-gatehouse: {public: true}` marks an operation: the safety
   * rule is content with them (`gatehouse/explicit-security`, a warning of `serve`, an error of `generate`
   * and `synth`). It opens nothing: a key of no route, or of one that requires credentials, is refused.
   */
  readonly public?: readonly string[];
  /** Clients of methods that require an API key. REST APIs alone. */
  readonly apiKeys?: readonly ApiKeyConfig[];
  readonly usagePlans?: readonly UsagePlanConfig[];
  /** Limits of the account that owns the API; without them it has none. */
  readonly account?: { readonly throttleSettings?: Throttle };
  /** The stage's cache; `enabled` gives GET methods one. REST APIs alone. */
  readonly cache?: CacheConfig;
  /** Settings of single methods, by key, `GET /x`. REST APIs alone. */
  readonly routeSettings?: Readonly<Record<string, RouteSettings>>;
  /** Where counts of usage plans are kept; a path, absolute by the time it gets here. Default: nowhere. */
  readonly dataFolder?: string;
  /** Base addresses of AWS services, by endpoint prefix (`dynamodb`, `sqs`, `cognitoIdp`, …). */
  readonly endpoints?: Readonly<Record<string, string>>;
  /** Addresses that stand for private backends, `http://127.0.0.1:8080`, by the `connectionId` of their VPC links. */
  readonly vpcLinks?: Readonly<Record<string, string>>;
  /** A part of a REST API's calls runs this instead of the stage. */
  readonly canary?: CanaryConfig;
  /** Custom domains of a REST API. Any other host is a custom domain mapped to the stage. */
  readonly domainNames?: readonly DomainNameConfig[];
  /** `AWS::WAFv2::WebACL` properties of a REST API's stage: `gateway/waf/README.md`. */
  readonly webAcl?: JsonObject;
  /** Callers whose signatures IAM authorization accepts (fact 207 of REST APIs). */
  readonly credentials?: readonly CallerConfig[];
}

/** Somebody who signs requests, as IAM knows them. */
export interface CallerConfig {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Of a user, a role, a session of a role, or an account's root. */
  readonly arn: string;
  /** Temporary credentials have one, and every request must bring it. */
  readonly sessionToken?: string;
  /** ISO 8601; from then on the credentials have expired. */
  readonly expiration?: string;
  /** IAM policy documents of the caller. Without any of them the caller may invoke everything. */
  readonly policies?: readonly JsonObject[];
}

export interface CanaryConfig {
  /** Path of the canary's document, absolute by the time it gets here. Default: the stage's own. */
  readonly document?: string;
  /** 0 to 100. Default 0. */
  readonly percentTraffic?: number;
  /** Laid over the stage's variables. */
  readonly stageVariableOverrides?: Readonly<Record<string, string>>;
}

/** Paths are absolute by the time they get here. */
export interface DomainNameConfig {
  readonly domainName: string;
  /** Default: the stage, without base path. */
  readonly basePathMappings?: readonly BasePathMappingConfig[];
  /** PEM file of the domain's certificate and its chain: the domain is then served over TLS as well. */
  readonly certificate?: string;
  /** PEM file of its key. Default: the key in `certificate`. */
  readonly privateKey?: string;
  /** Port of the domain's own TLS server. Default 0: any free one. */
  readonly port?: number;
  /** Callers must show a certificate that this PEM file's lead to. */
  readonly mutualTlsAuthentication?: { readonly truststore: string };
}

export interface BasePathMappingConfig {
  /** Default, and `(none)`: what no other mapping has. */
  readonly basePath?: string;
  /** Default, and `(none)`: the segment behind the base path names the stage. */
  readonly stage?: string;
}

export interface FunctionConfig {
  /** Path of an ESM or CJS module, absolute by the time it gets here. */
  readonly module: string;
  /** Name of the exported handler. Default `handler`. */
  readonly export?: string;
  /** Time limit in seconds, 1 to 900. Default 3, as on AWS. */
  readonly timeout?: number;
  /** Memory in MB, 128 to 10240. Default 128, as on AWS. */
  readonly memory?: number;
  readonly environment?: Readonly<Record<string, string>>;
  /**
   * Any text that changes when something the module is made of does, for a watcher to set: a changed
   * value reloads the function. The module file itself is watched by its time and size on `update`.
   */
  readonly version?: string;
}

export interface ThrottleConfig extends Throttle {
  /** By route key, `GET /x`. */
  readonly routes?: Readonly<Record<string, Throttle>>;
}

/** A token bucket: `rateLimit` tokens a second, at most `burstLimit` at once. */
export interface Throttle {
  readonly rateLimit?: number;
  readonly burstLimit?: number;
}

export interface ApiKeyConfig {
  /** What usage plans call it. */
  readonly name: string;
  /** 20 to 128 characters. */
  readonly value: string;
  /** Default true. */
  readonly enabled?: boolean;
}

export interface UsagePlanConfig {
  /** Plans of one name share their counts, in every API of the process that has the same `dataFolder`. */
  readonly name: string;
  readonly quota?: QuotaConfig;
  /** Of each client, over all methods and stages of the plan. */
  readonly throttle?: Throttle;
  /** Names of keys. */
  readonly apiKeys?: readonly string[];
  /** Stages the plan is for. Default: this one. */
  readonly apiStages?: readonly {
    /** Default: this API. */
    readonly apiId?: string;
    /** Default: this stage. */
    readonly stage?: string;
    /** Of each client on one method, by `GET /x` or CloudFormation's `/x/GET`. */
    readonly throttle?: Readonly<Record<string, Throttle>>;
  }[];
}

export interface QuotaConfig {
  /** Calls a key may make within a period. */
  readonly limit: number;
  /** Begins at midnight UTC, on Sunday, on the first. */
  readonly period: 'DAY' | 'WEEK' | 'MONTH';
  /** Calls subtracted from the limit in a key's first period. Default 0. */
  readonly offset?: number;
}

/** What becomes of a call that may not invalidate the cache (fact 219). */
export type CacheControlStrategy =
  'FAIL_WITH_403' | 'SUCCEED_WITH_RESPONSE_HEADER' | 'SUCCEED_WITHOUT_RESPONSE_HEADER';

export interface CacheConfig {
  readonly enabled?: boolean;
  /** 0 to 3600; 0 keeps nothing. Default 300. */
  readonly ttlInSeconds?: number;
  /** GB: 0.5, 1.6, 6.1, 13.5, 28.4, 58.2, 118 or 237. Default 0.5. */
  readonly clusterSize?: number;
  /** Deployed only: nothing is written to disk here. */
  readonly dataEncrypted?: boolean;
  /** Whether `Cache-Control: max-age=0` needs permission. Default true. */
  readonly requireAuthorizationForCacheControl?: boolean;
  /** Default `SUCCEED_WITH_RESPONSE_HEADER`. */
  readonly unauthorizedCacheControlHeaderStrategy?: CacheControlStrategy;
}

/** In the names of CloudFormation's MethodSetting. */
export interface ExecutionLogConfig {
  /** `ERROR` writes the calls that failed. Default `OFF`. */
  readonly loggingLevel?: 'OFF' | 'ERROR' | 'INFO';
  /** Whether headers and bodies are written too. Default false. */
  readonly dataTraceEnabled?: boolean;
}

/** Settings of one method, in the names of CloudFormation's MethodSetting. */
export interface RouteSettings extends ExecutionLogConfig {
  readonly throttlingRateLimit?: number;
  readonly throttlingBurstLimit?: number;
  readonly cachingEnabled?: boolean;
  readonly cacheTtlInSeconds?: number;
  readonly cacheDataEncrypted?: boolean;
  readonly requireAuthorizationForCacheControl?: boolean;
  readonly unauthorizedCacheControlHeaderStrategy?: CacheControlStrategy;
}
