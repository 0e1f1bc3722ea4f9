import { isDeepStrictEqual } from 'node:util';
import type { InjectAnswer } from '../../../gateway/index.ts';
import type { Trace } from '../../../gateway/log/trace.ts';
import type { Want } from './case.ts';
import type { BackendRequest } from './world.ts';

/** What one step was seen to do. */
export interface Seen {
  readonly answer: InjectAnswer;
  readonly events: readonly { readonly name: string; readonly event: unknown }[];
  readonly log: readonly string[];
  readonly backend: readonly BackendRequest[];
  readonly metrics: unknown;
  /** How the call was answered, where it was asked to say so. */
  readonly trace: Trace | undefined;
}

/** Says in words where what was seen is not what was wanted. */
export function differences(want: Want, seen: Seen): string[] {
  const { answer, backend } = seen;
  const event = seen.events.find(({ name }) => name !== 'auth')?.event;
  const authorizerEvent = seen.events.find(({ name }) => name === 'auth')?.event;
  return [
    ...exact('status', want.status, answer.status),
    ...Object.entries(want.headers ?? {}).flatMap(([name, value]) =>
      exact(`header ${name}`, value, answer.headers[name] ?? null),
    ),
    ...Object.entries(want.headerPrefixes ?? {}).flatMap(([name, value]) =>
      exact(`header ${name}`, value, answer.headers[name]?.slice(0, value.length)),
    ),
    ...exact('header lines', want.headerLines, linesOf(answer, want)),
    ...exact('body', want.body, answer.body.toString('utf8')),
    ...exact('bytes', want.base64, answer.body.toString('base64')),
    ...within('event', want.event, event),
    ...keys('event', want.eventKeys, event),
    ...Object.entries(want.eventMaps ?? {}).flatMap(([path, map]) =>
      exact(`event.${path}`, map, valueAt(event, path)),
    ),
    ...(want.eventLacks ?? [])
      .filter((path) => valueAt(event, path) !== undefined)
      .map((path) => `event has ${path}: ${show(valueAt(event, path))}`),
    ...within('authorizer event', want.authorizerEvent, authorizerEvent),
    ...keys('authorizer event', want.authorizerEventKeys, authorizerEvent),
    ...Object.entries(want.calls ?? {}).flatMap(([name, count]) =>
      exact(`calls of ${name}`, count, seen.events.filter((it) => it.name === name).length),
    ),
    ...within('backend', want.backend, backend[0]),
    ...(want.backendLacks ?? [])
      .filter((name) => backend[0]?.headers[name] !== undefined)
      .map((name) => `the backend got ${name}: ${show(backend[0]?.headers[name])}`),
    ...exact('calls of the backend', want.backendCalls, backend.length),
    ...exact('log', want.log, seen.log),
    ...exact('execution log', want.execution, seen.trace?.log?.map(withoutTime)),
    ...(want.executionHas === undefined ? [] : inOrder(want.executionHas, seen.trace)),
    ...within('trace', want.trace, seen.trace),
    ...within('metrics', want.metrics, seen.metrics),
  ];
}

/** `Sat Nov 21 12:00:00 UTC 2026 : text` is `text`. */
const withoutTime = (line: string): string =>
  line.replace(/^\w{3} \w{3} \d\d \d\d:\d\d:\d\d UTC \d{4} : /, '');

function inOrder(wanted: readonly string[], trace: Trace | undefined): string[] {
  const lines = trace?.log?.map(withoutTime) ?? [];
  let from = 0;
  for (const line of wanted) {
    const at = lines.indexOf(line, from);
    if (at < 0)
      return [`execution log has no line ${show(line)} from line ${from} on: ${show(lines)}`];
    from = at + 1;
  }
  return [];
}

const show = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

const exact = (what: string, want: unknown, got: unknown): string[] =>
  want === undefined || isDeepStrictEqual(want, got)
    ? []
    : [`${what} is ${show(got)}, not ${show(want)}`];

function linesOf({ rawHeaders }: InjectAnswer, { headerLines }: Want): unknown {
  const names = new Set(headerLines?.map(([name]) => name));
  const lines: [string, string][] = [];
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]?.toLowerCase() ?? '';
    if (names.has(name)) lines.push([name, rawHeaders[at + 1] ?? '']);
  }
  return lines;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object may hold more than is wanted, everything else must be the same. */
function within(what: string, want: unknown, got: unknown): string[] {
  if (!isObject(want)) return exact(what, want, got);
  if (!isObject(got)) return [`${what} is ${show(got)}, not an object`];
  return Object.entries(want).flatMap(([name, value]) =>
    within(`${what}.${name}`, value, got[name]),
  );
}

function keys(what: string, want: Want['eventKeys'], event: unknown): string[] {
  return Object.entries(want ?? {}).flatMap(([path, names]) => {
    const value = path === '' ? event : valueAt(event, path);
    return exact(`members of ${what} ${path}`, names, isObject(value) ? Object.keys(value) : value);
  });
}

const valueAt = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((at, name) => (isObject(at) ? at[name] : undefined), value);
