import type { Json } from '../../../document/document.ts';
import { headerBytes, isHeaderName, isHeaderValue } from '../../../media/header-list.ts';
import type { Action, TerminatingAction, WafResponse } from '../../../waf/web-acl.ts';
import type { Authored } from './authored.ts';
import type { CustomResponseBody, Scope } from './context.ts';

const BLOCK: TerminatingAction = { type: 'BLOCK', response: undefined };

/** `action` of a rule, `actionToUse` of an override. */
export function compileAction(authored: Authored, scope: Scope): Action {
  const name = authored.one('an action');
  if (name === 'count')
    return { type: 'COUNT', insertHeaders: insertHeaders(authored.required(name), name) };
  if (name === 'captcha' || name === 'challenge')
    return tokenAction(authored.required(name), name, scope);
  return compileEnd(authored, name, scope);
}

/** `defaultAction`: `allow` or `block`. */
export const compileDefaultAction = (authored: Authored, scope: Scope): TerminatingAction =>
  compileEnd(authored, authored.one('defaultAction'), scope);

function compileEnd(authored: Authored, name: string | undefined, scope: Scope): TerminatingAction {
  if (name === 'allow')
    return { type: 'ALLOW', insertHeaders: insertHeaders(authored.required(name), name) };
  if (name === 'block') return block(authored.required(name), scope);
  if (name !== undefined) authored.fault(name, `${name} cannot be done here.`);
  return BLOCK;
}

/**
 * A puzzle or a script that only AWS has: no token can be valid here, so each call that matches is
 * answered as WAF answers a client without one, without the page.
 */
function tokenAction(authored: Authored, name: 'captcha' | 'challenge', scope: Scope): Action {
  insertHeaders(authored, name);
  const title = name === 'captcha' ? 'CAPTCHA' : 'Challenge';
  scope.notice(
    authored.pointer,
    `${title} has no page here: what matches is answered as WAF answers a client without a token.`,
  );
  const status = name === 'captcha' ? 405 : 202;
  const headers = ['x-amzn-waf-action', name, 'cache-control', 'no-store, max-age=0'];
  const type = name === 'captcha' ? 'CAPTCHA' : 'CHALLENGE';
  return { type, response: { status, headers, body: '' } };
}

/** `customRequestHandling`: WAF puts `x-amzn-waf-` before each name. */
function insertHeaders(authored: Authored, what: string): readonly string[] {
  const handling = authored.object('customRequestHandling');
  authored.done(what);
  if (handling === undefined) return [];
  const headers = customHeaders(handling, 'insertHeaders');
  handling.done('customRequestHandling');
  return headers.flatMap(([name, value]) => [`x-amzn-waf-${name}`, value]);
}

function customHeaders(authored: Authored, member: string): readonly (readonly [string, string])[] {
  return authored.objects(member).map((header) => {
    const name = header.text('name');
    const value = header.text('value');
    if (!isHeaderName(name)) header.fault('name', `${name} is no name of a header.`);
    if (!isHeaderValue(value)) header.fault('value', 'The value cannot stand in a header.');
    header.done('a header');
    return [name, headerBytes(value)] as const;
  });
}

function block(authored: Authored, scope: Scope): TerminatingAction {
  const custom = authored.object('customResponse');
  authored.done('block');
  return custom === undefined ? BLOCK : { type: 'BLOCK', response: customResponse(custom, scope) };
}

function customResponse(authored: Authored, { customResponseBodies }: Scope): WafResponse {
  const status = authored.number('responseCode', [200, 599]);
  const headers = customHeaders(authored, 'responseHeaders').flat();
  const key = authored.has('customResponseBodyKey')
    ? authored.text('customResponseBodyKey')
    : undefined;
  authored.done('customResponse');
  if (key === undefined) return { status, headers, body: '' };
  const body = customResponseBodies.get(key);
  if (body === undefined) authored.fault('customResponseBodyKey', `There is no body ${key}.`);
  const contentType = body?.contentType ?? 'text/plain';
  return { status, headers: ['content-type', contentType, ...headers], body: body?.body ?? '' };
}

const CONTENT_TYPES = {
  TEXT_PLAIN: 'text/plain',
  TEXT_HTML: 'text/html',
  APPLICATION_JSON: 'application/json',
} as const;

/** `customResponseBodies` by their keys, which are kept as written. */
export function compileCustomResponseBodies(
  authored: Authored,
): ReadonlyMap<string, CustomResponseBody> {
  const value = authored.value('customResponseBodies') ?? {};
  const bodies = new Map<string, CustomResponseBody>();
  for (const [key] of Object.entries(value as Readonly<Record<string, Json>>)) {
    const body = authored.entry('customResponseBodies', key);
    const type = body.oneOf('contentType', Object.keys(CONTENT_TYPES) as ContentType[]);
    bodies.set(key, { contentType: CONTENT_TYPES[type], body: body.text('content') });
    body.done('a custom response body');
  }
  return bodies;
}

type ContentType = keyof typeof CONTENT_TYPES;
