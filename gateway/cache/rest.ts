import type { Answer } from '../call.ts';
import type { MethodCaching } from '../deployment/rest/cache-settings.ts';
import type { RestAccepted } from '../rest-call.ts';
import { RestError } from '../rest-error.ts';
import type { Entries } from './entries.ts';
import { asksForFresh, mayInvalidate } from './invalidation.ts';

/** Answers of a stage, as the integration response made them. */
export type AnswerCache = Entries<Answer>;

/** What `lookup` found, and where `store` is to put what comes. */
export type Lookup =
  | { readonly type: 'hit'; readonly answer: Answer }
  | { readonly type: 'miss'; readonly key: string; readonly warns: boolean }
  /** Nothing is cached. */
  | { readonly type: 'none' };

const NONE: Lookup = Object.freeze({ type: 'none' });

/** Larger answers are not kept (fact 215). */
const LARGEST = 1_048_576;

/** What is said to a caller whose `max-age=0` counts for nothing (fact 219). */
const WARNING = '199 Cache-Control header is ignored: the caller may not invalidate the cache';

/**
 * Looks for a cached answer (fact 218). `Cache-Control: max-age=0` passes it by, so that `store` replaces it,
 * where the caller may; the method's strategy says what becomes of one who may not (fact 219).
 *
 * @param now milliseconds
 * @throws RestError ACCESS_DENIED for the strategy FAIL_WITH_403
 */
export function lookup(call: RestAccepted, cache: AnswerCache, now: number): Lookup {
  const { caching } = call.method;
  if (caching === undefined || !isCached(call)) return NONE;
  const key = keyOf(call, caching);
  const wish = wishOf(call, caching, now);
  const answer = wish === 'granted' ? undefined : cache.get(key, now);
  const warns = wish === 'ignored' && caching.strategy === 'SUCCEED_WITH_RESPONSE_HEADER';
  note(call, caching, answer !== undefined, wish);
  if (answer === undefined) return { type: 'miss', key, warns };
  return { type: 'hit', answer: warns ? withWarning(answer) : answer };
}

/** What becomes of a caller's wish for a fresh answer. */
type Wish = 'none' | 'granted' | 'ignored';

function wishOf(call: RestAccepted, caching: MethodCaching, now: number): Wish {
  if (!asksForFresh(call.request.headers['cache-control'])) return 'none';
  if (!caching.requiresAuthorization || mayInvalidate(call, now)) return 'granted';
  if (caching.strategy !== 'FAIL_WITH_403') return 'ignored';
  const reason = 'The caller may not invalidate the cache (execute-api:InvalidateCache).';
  throw new RestError('ACCESS_DENIED', { reason, pointer: caching.pointer });
}

/**
 * Keeps what an integration answered, whatever its status; refusals of the gateway never come here.
 *
 * @returns what the caller gets
 */
export function store(
  call: RestAccepted,
  found: Lookup,
  answer: Answer,
  { cache, now }: { readonly cache: AnswerCache; readonly now: number },
): Answer {
  const { caching } = call.method;
  if (found.type !== 'miss' || caching === undefined) return answer;
  const size = sizeOf(answer);
  if (size > LARGEST) cache.delete(found.key);
  else cache.set(found.key, answer, { size, expires: now + caching.ttl });
  return found.warns ? withWarning(answer) : answer;
}

/** Of a method for any, GET alone is cached. */
const isCached = ({ method, httpMethod }: RestAccepted): boolean =>
  method.httpMethod !== 'ANY' || httpMethod === 'GET';

/** An absent parameter and an empty one are apart. */
function keyOf(call: RestAccepted, { prefix, parameters }: MethodCaching): string {
  if (parameters.length === 0) return prefix;
  return prefix + JSON.stringify(parameters.map((source) => source(call) ?? null));
}

function sizeOf({ headers, body }: Answer): number {
  let size = Buffer.byteLength(body);
  for (const text of headers) size += text.length;
  return size;
}

const withWarning = ({ status, headers, body }: Answer): Answer => ({
  status,
  headers: [...headers, 'Warning', WARNING],
  body,
});

function note({ context, log }: RestAccepted, it: MethodCaching, hit: boolean, wish: Wish): void {
  context.cache = hit ? 'hit' : 'miss';
  if (!log.enabled) return;
  const what = hit ? 'Cache hit' : 'Cache miss';
  log.line(`${what} for request${wish === 'granted' ? ': invalidated by the caller' : ''}`);
  log.outcome(wish === 'granted' ? 'A fresh answer was asked for.' : `${what}.`, it.pointer);
}
