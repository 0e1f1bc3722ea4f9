import type { Json, JsonObject } from '../../../../../gateway/document/document.ts';
import { compileWebAcl } from '../../../../../gateway/deployment/rest/web-acl/compile.ts';
import { joinedHeaders } from '../../../../../gateway/media/header-list.ts';
import { Rates } from '../../../../../gateway/waf/rates.ts';
import { evaluate } from '../../../../../gateway/waf/web-acl.ts';
import type { Verdict, WebAcl } from '../../../../../gateway/waf/web-acl.ts';
import { WebRequest } from '../../../../../gateway/waf/web-request.ts';

export interface Asked {
  readonly sourceIp?: string;
  readonly method?: string;
  readonly path?: string;
  readonly query?: string;
  readonly headers?: readonly (readonly [string, string])[];
  readonly body?: string | Buffer;
}

const account = { region: 'us-east-1', accountId: '111122223333', partition: 'aws' };

/** Compiles what must be accepted. */
export function webAcl(value: Json): WebAcl {
  const report = (pointer: string, message: string): never => {
    throw new Error(`${pointer}: ${message}`);
  };
  return compileWebAcl(value, { ...account, report, notice: () => undefined });
}

/** What is wrong with a web ACL, `pointer: message`. */
export function faultsOf(value: Json): string[] {
  const faults: string[] = [];
  compileWebAcl(value, {
    ...account,
    report: (pointer, message) => faults.push(`${pointer}: ${message}`),
    notice: () => undefined,
  });
  return faults;
}

/** What of a web ACL is approximated, `pointer: message`. */
export function noticesOf(value: Json): string[] {
  const notices: string[] = [];
  compileWebAcl(value, {
    ...account,
    report: () => undefined,
    notice: (pointer, message) => notices.push(`${pointer}: ${message}`),
  });
  return notices;
}

export interface Surrounding {
  readonly rates?: Rates;
  readonly now?: number;
}

export function ask(acl: WebAcl, asked: Asked = {}, around: Surrounding = {}): Verdict {
  const { rates = new Rates(), now = 0 } = around;
  const rawHeaders = (asked.headers ?? []).flat();
  const request = {
    sourceIp: asked.sourceIp ?? '192.0.2.1',
    method: asked.method ?? 'GET',
    path: asked.path ?? '/',
    query: asked.query ?? '',
    headers: joinedHeaders(rawHeaders),
    rawHeaders,
    body: Buffer.from(asked.body ?? ''),
  };
  const web = new WebRequest(request, acl.bodyLimit);
  return evaluate(acl, { web, labels: new Set(), rates, now });
}

/** A web ACL that blocks what a statement matches. */
export const blocking = (statement: JsonObject, more: JsonObject = {}): JsonObject => ({
  name: 'acl',
  defaultAction: { allow: {} },
  rules: [{ name: 'rule', priority: 0, statement, action: { block: {} } }],
  ...more,
});

/** Whether a statement matches a request. */
export const matches = (statement: JsonObject, asked: Asked, more: JsonObject = {}): boolean =>
  ask(webAcl(blocking(statement, more)), asked).action.type === 'BLOCK';

export const NONE = [{ priority: 0, type: 'NONE' }];
