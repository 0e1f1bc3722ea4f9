import type { Arrival } from '../call.ts';
import { joinedHeaders } from '../media/header-list.ts';
import type { RestRouted } from '../rest-call.ts';
import { RestError } from '../rest-error.ts';
import type { Rates } from './rates.ts';
import { evaluate } from './web-acl.ts';
import type { Verdict, WebAcl } from './web-acl.ts';
import { WebRequest } from './web-request.ts';

/** What the room needs beside the call. */
export interface Filtering {
  /** The request as it came: rules do not see the headers that the gateway adds. */
  readonly arrival: Arrival;
  /** Of the gateway: it outlives deployments. */
  readonly rates: Rates;
  /** Milliseconds, by the gateway's clock. */
  readonly now: number;
  /** Milliseconds that only go on, for what it took. */
  readonly precise: () => number;
}

/**
 * Asks the stage's web ACL about a call (import facts 239, 249), and hands it on with the headers that rules insert.
 *
 * @throws RestError WAF_FILTERED, with the answer of its own where the rule has one
 */
export function waf<T extends RestRouted>(call: T, filtering: Filtering): T {
  const { webAcl } = call.deployment;
  return webAcl === undefined ? call : filtered(call, webAcl, filtering);
}

function filtered<T extends RestRouted>(call: T, webAcl: WebAcl, filtering: Filtering): T {
  const { context, log } = call;
  const started = filtering.precise();
  const verdict = evaluate(webAcl, inspectionOf(call, webAcl, filtering));
  const passes = verdict.action.type === 'ALLOW';
  const latency = Math.round(filtering.precise() - started);
  context.webaclArn = webAcl.arn;
  context.wafResponseCode = passes ? 'WAF_ALLOW' : 'WAF_BLOCK';
  context.waf = passes ? { status: 200, latency } : { status: 403, latency, error: 'Forbidden' };
  if (log.enabled) log.outcome(story(verdict), verdict.pointer);
  if (!passes) throw refusal(verdict);
  return verdict.insertHeaders.length === 0 ? call : withHeaders(call, verdict.insertHeaders);
}

function inspectionOf(
  { request }: RestRouted,
  { bodyLimit }: WebAcl,
  { arrival, rates, now }: Filtering,
): Parameters<typeof evaluate>[1] {
  const { headers, rawHeaders } = arrival;
  const { method, path, query, sourceIp } = request;
  const body = request.body.bytes;
  const shown = { method, path, query, sourceIp, headers, rawHeaders, body };
  return { web: new WebRequest(shown, bodyLimit), labels: new Set(), rates, now };
}

function story({ action, ruleId, counted, labels }: Verdict): string {
  const others = counted.length === 0 ? '' : `, counted by ${counted.join(', ')}`;
  const marks = labels.length === 0 ? '' : `, labelled ${labels.join(', ')}`;
  return `${action.type} by ${ruleId}${others}${marks}`;
}

function refusal({ action, pointer, ruleId }: Verdict): RestError {
  const answer = action.type === 'ALLOW' ? undefined : action.response;
  const reason = `rule ${ruleId} of the web ACL: ${action.type}`;
  return new RestError('WAF_FILTERED', { reason, pointer, ...(answer && { answer }) });
}

/** An inserted header takes the place of one that the client sent under its name. */
function withHeaders<T extends RestRouted>(call: T, inserted: readonly string[]): T {
  const names = new Set(inserted.filter((_, at) => at % 2 === 0).map((it) => it.toLowerCase()));
  const headerList: string[] = [];
  const before = call.request.headerList;
  for (let at = 0; at < before.length; at += 2)
    if (!names.has((before[at] ?? '').toLowerCase()))
      headerList.push(before[at] ?? '', before[at + 1] ?? '');
  headerList.push(...inserted);
  const request = { ...call.request, headerList, headers: joinedHeaders(headerList) };
  return { ...call, request };
}
