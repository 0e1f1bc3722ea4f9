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
  /**
   * Keys of routes that anyone may call, as `x-gatehouse: {public: true}` marks an operation: the safety
   * rule is content with them (`gatehouse/explicit-security`, a warning of `serve`, an error of `generate`
   * and `synth`). It opens nothing: a key of no route, or of one that requires credentials, is refused.
   */
  readonly public?: readonly string[];
  /** Base addresses of AWS services, by endpoint prefix (`dynamodb`, `sqs`, `cognitoIdp`, …). */
  readonly endpoints?: Readonly<Record<string, string>>;
  /** Addresses that stand for private backends, `http://127.0.0.1:8080`, by the `connectionId` of their VPC links. */
  readonly vpcLinks?: Readonly<Record<string, string>>;
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
