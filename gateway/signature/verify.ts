import { timingSafeEqual } from 'node:crypto';
import { canonicalRequest, signatureOf, stringToSign } from './canonical.ts';
import type { CredentialScope } from './canonical.ts';
import type { Caller } from './caller.ts';
import { readSignature } from './presented.ts';
import { expiredToken, incomplete, invalid, mismatch, unrecognized } from './refusal.ts';
import type { SignatureRefusal } from './refusal.ts';
import { compactDate, dateOf } from './signing-date.ts';
import type { Presented, SignedRequest } from './signed-request.ts';

/** Whose signatures are accepted, and for what. */
export interface Accepted {
  /** By access key id. */
  readonly callers: ReadonlyMap<string, Caller>;
  readonly service: string;
  readonly region: string;
}

export type Verification =
  | { readonly caller: Caller; readonly refusal?: undefined }
  | { readonly caller?: undefined; readonly refusal: SignatureRefusal };

const ALGORITHM = 'AWS4-HMAC-SHA256';
const TERMINATOR = 'aws4_request';
/** A signature holds five minutes, and may come five minutes early. */
const SKEW_SECONDS = 300;
/** A presigned request holds seven days at most. */
const MAX_EXPIRES = 604_800;

/**
 * Verifies a request signed with AWS Signature Version 4, in its header or presigned in its query, in
 * the order AWS checks it (facts 21, 207). The body must be whole.
 *
 * @param now milliseconds since 1970
 */
export function verify(request: SignedRequest, accepted: Accepted, now: number): Verification {
  const { presented, refusal } = readSignature(request);
  if (presented === undefined) return { refusal };
  const elements = presented.credential.replace(/\/+$/, '').split('/');
  const signedAt = dateOf(presented.date);
  const wrong =
    wrongTime(presented, signedAt, now) ??
    wrongForm(presented, elements) ??
    wrongScope(elements, signedAt, accepted);
  if (wrong !== undefined || signedAt === undefined) return { refusal: wrong ?? unrecognized };
  const caller = accepted.callers.get(elements[0] ?? '');
  if (caller === undefined) return { refusal: unrecognized };
  return check(request, presented, caller, { scope: scopeOf(elements), signedAt, now });
}

function scopeOf([, date = '', region = '', service = '', terminator = '']: readonly string[]) {
  return { date, region, service, terminator };
}

interface Circumstances {
  readonly scope: CredentialScope;
  readonly signedAt: number;
  readonly now: number;
}

function check(
  request: SignedRequest,
  presented: Presented,
  caller: Caller,
  { scope, signedAt, now }: Circumstances,
): Verification {
  const canonical = canonicalRequest(request, presented.signedHeaders);
  const text = stringToSign(canonical, compactDate(signedAt), scope);
  if (!equal(signatureOf(text, caller.secretAccessKey, scope), presented.signature))
    return { refusal: mismatch(canonical, text) };
  if (presented.sessionToken !== caller.sessionToken) return { refusal: unrecognized };
  if (caller.expiration !== undefined && caller.expiration <= now) return { refusal: expiredToken };
  return { caller };
}

function wrongTime(
  { date, expires }: Presented,
  signedAt: number | undefined,
  now: number,
): SignatureRefusal | undefined {
  if (signedAt === undefined)
    return incomplete(
      `Date must be in ISO-8601 'basic format'. Got '${date}'. See http://en.wikipedia.org/wiki/ISO_8601`,
    );
  if (expires !== undefined && !(Number.isInteger(expires) && expires >= 1))
    return incomplete('X-Amz-Expires must be a whole number of seconds, at least 1.');
  if (expires !== undefined && expires > MAX_EXPIRES)
    return incomplete(`X-Amz-Expires must be at most ${MAX_EXPIRES} seconds.`);
  const holds = (expires ?? SKEW_SECONDS) * 1_000;
  const sent = compactDate(signedAt);
  const current = compactDate(now);
  if (signedAt < now - holds)
    return invalid(
      `Signature expired: ${sent} is now earlier than ${compactDate(now - holds)} (${current} - ${span(holds)})`,
    );
  const latest = now + SKEW_SECONDS * 1_000;
  if (signedAt > latest)
    return invalid(
      `Signature not yet current: ${sent} is still later than ${compactDate(latest)} (${current} + ${span(SKEW_SECONDS * 1_000)})`,
    );
  return undefined;
}

/** `5 min.`, as AWS writes it; in seconds where they make no whole minute. */
const span = (milliseconds: number): string =>
  milliseconds % 60_000 === 0 ? `${milliseconds / 60_000} min.` : `${milliseconds / 1_000} sec.`;

function wrongForm(
  { signedHeaders, algorithm, credential }: Presented,
  elements: readonly string[],
): SignatureRefusal | undefined {
  if (!signedHeaders.includes('host'))
    return invalid("'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.");
  if (algorithm !== ALGORITHM)
    return incomplete(`Unsupported AWS 'algorithm': '${algorithm}' (only ${ALGORITHM} for now). `);
  if (elements.length !== 5)
    return incomplete(
      `Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '${credential}'`,
    );
  return undefined;
}

/** All that is wrong with a scope is told at once. */
function wrongScope(
  elements: readonly string[],
  signedAt: number | undefined,
  accepted: Accepted,
): SignatureRefusal | undefined {
  const { date, region, service, terminator } = scopeOf(elements);
  const signedOn = compactDate(signedAt ?? 0);
  const day = signedOn.slice(0, 8);
  const wrong = [
    region !== accepted.region &&
      `Credential should be scoped to a valid region, not '${region}'. `,
    service !== accepted.service &&
      `Credential should be scoped to correct service: '${accepted.service}'. `,
    terminator !== TERMINATOR &&
      `Credential should be scoped with a valid terminator: '${TERMINATOR}', not '${terminator}'. `,
    date !== day &&
      `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${date}' != '${day}', from '${signedOn}'.`,
  ].filter((it) => it !== false);
  return wrong.length === 0 ? undefined : invalid(wrong.join(''));
}

function equal(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
