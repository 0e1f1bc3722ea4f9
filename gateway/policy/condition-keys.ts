/**
 * What a policy can ask about a call: the value of a condition key, by its lower-case name, in the
 * form IAM gives it. `undefined` where the call has none.
 */
export type ConditionKeys = (key: string) => string | undefined;

/** What is known of a call when its policies are evaluated. */
export interface KnownOfCall {
  readonly sourceIp: string;
  readonly userAgent: string | undefined;
  readonly referer: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Of a caller that signed the request; anonymous callers have none. */
  readonly principal?: KnownPrincipal;
}

export interface KnownPrincipal {
  readonly arn: string;
  readonly accountId: string;
  /** `User`, `AssumedRole`, `Account`, … */
  readonly type: string;
  readonly userId: string;
  /** Of an IAM user only. */
  readonly userName: string | undefined;
}

type Read = (call: KnownOfCall) => string | undefined;

const never: Read = () => undefined;

/**
 * The keys that resource policies of API Gateway may use, as its developer guide lists them, and
 * those of a caller without more. Those of a VPC, an organization, a tag or a calling service are
 * never set here: every call comes over the open network.
 */
const KEYS: Readonly<Record<string, Read>> = {
  'aws:currenttime': ({ now }) => new Date(now).toISOString(),
  'aws:epochtime': ({ now }) => String(Math.floor(now / 1_000)),
  'aws:principalaccount': ({ principal }) => principal?.accountId,
  'aws:principalarn': ({ principal }) => principal?.arn,
  'aws:principaltype': ({ principal }) => principal?.type ?? 'Anonymous',
  'aws:referer': ({ referer }) => referer,
  // What reaches API Gateway came over TLS.
  'aws:securetransport': () => 'true',
  'aws:sourceip': ({ sourceIp }) => sourceIp,
  'aws:useragent': ({ userAgent }) => userAgent,
  'aws:userid': ({ principal }) => principal?.userId ?? 'anonymous',
  'aws:username': ({ principal }) => principal?.userName,
  'aws:principalorgid': never,
  'aws:principalorgpaths': never,
  'aws:sourceaccount': never,
  'aws:sourcearn': never,
  'aws:sourcevpc': never,
  'aws:sourcevpce': never,
  'aws:vpcsourceip': never,
};

const TAG = /^aws:principaltag\/.+$/;

/** @param key of any case: names of keys have none */
export const isConditionKey = (key: string): boolean =>
  Object.hasOwn(KEYS, key.toLowerCase()) || TAG.test(key.toLowerCase());

export const conditionKeysOf =
  (call: KnownOfCall): ConditionKeys =>
  (key) =>
    Object.hasOwn(KEYS, key) ? KEYS[key]?.(call) : undefined;
