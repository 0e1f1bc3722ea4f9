import type { Rates } from './rates.ts';
import type { WebRequest } from './web-request.ts';

/** A web ACL, compiled. */
export interface WebAcl {
  readonly arn: string;
  /** Bytes of a body that are inspected. */
  readonly bodyLimit: number;
  /** By priority. */
  readonly rules: readonly Rule[];
  readonly defaultAction: TerminatingAction;
  /** JSON pointer of `defaultAction`. */
  readonly defaultPointer: string;
}

/** One request on its way through the rules. */
export interface Inspection {
  readonly web: WebRequest;
  /** Fully qualified labels that rules have put on it so far. */
  readonly labels: Set<string>;
  readonly rates: Rates;
  /** Milliseconds. */
  readonly now: number;
}

/** A statement: whether a request matches. */
export type Statement = (inspection: Inspection) => boolean;

export type Rule = SingleRule | GroupRule;

export interface SingleRule {
  readonly kind: 'rule';
  readonly name: string;
  /** JSON pointer. */
  readonly pointer: string;
  readonly matches: Statement;
  readonly action: Action;
  /** Fully qualified labels it puts on a request that matches. */
  readonly labels: readonly string[];
}

/** A rule that runs a rule group. */
export interface GroupRule {
  readonly kind: 'group';
  readonly name: string;
  readonly pointer: string;
  /** Requests the group looks at. */
  readonly scope: Statement;
  readonly rules: readonly SingleRule[];
  /** `overrideAction: count`: what its rules would end with is only counted. */
  readonly countsOnly: boolean;
}

/** Headers are name, value, name, value, …: those a request that passes gets. */
export type Action =
  TerminatingAction | { readonly type: 'COUNT'; readonly insertHeaders: readonly string[] };

export type TerminatingAction =
  | { readonly type: 'ALLOW'; readonly insertHeaders: readonly string[] }
  | { readonly type: 'BLOCK'; readonly response: WafResponse | undefined }
  | { readonly type: 'CAPTCHA' | 'CHALLENGE'; readonly response: WafResponse };

/** An answer of the web ACL's own. */
export interface WafResponse {
  readonly status: number;
  readonly headers: readonly string[];
  readonly body: string;
}

/** What the web ACL says of a request. */
export interface Verdict {
  readonly action: TerminatingAction;
  /** JSON pointer of the rule, or of the default action, that decided. */
  readonly pointer: string;
  /** Name of the rule that decided, `Default_Action` where none did: WAF's own log says it so. */
  readonly ruleId: string;
  /** Pointers of rules that matched and only counted. */
  readonly counted: readonly string[];
  /** Name, value, name, value, …: what the request carries on. */
  readonly insertHeaders: readonly string[];
  readonly labels: readonly string[];
}

/** Walks a request through the rules, lowest priority first, until one ends it. */
export function evaluate(acl: WebAcl, inspection: Inspection): Verdict {
  const walk: Walk = { inspection, counted: [], insertHeaders: [] };
  for (const rule of acl.rules) {
    const decided = rule.kind === 'rule' ? runRule(rule, walk) : runGroup(rule, walk);
    if (decided !== undefined) return verdict(walk, decided.action, decided.rule);
  }
  return verdict(walk, acl.defaultAction, { pointer: acl.defaultPointer, name: 'Default_Action' });
}

interface Walk {
  readonly inspection: Inspection;
  readonly counted: string[];
  readonly insertHeaders: string[];
}

interface Decided {
  readonly action: TerminatingAction;
  readonly rule: { readonly pointer: string; readonly name: string };
}

function runRule(
  rule: SingleRule,
  { inspection, counted, insertHeaders }: Walk,
): Decided | undefined {
  if (!rule.matches(inspection)) return undefined;
  for (const label of rule.labels) inspection.labels.add(label);
  if (rule.action.type !== 'COUNT') return { action: rule.action, rule };
  counted.push(rule.pointer);
  insertHeaders.push(...rule.action.insertHeaders);
  return undefined;
}

function runGroup(group: GroupRule, walk: Walk): Decided | undefined {
  if (!group.scope(walk.inspection)) return undefined;
  for (const rule of group.rules) {
    const decided = runRule(rule, walk);
    if (decided === undefined) continue;
    if (!group.countsOnly) return decided;
    walk.counted.push(rule.pointer);
    return undefined;
  }
  return undefined;
}

function verdict(
  { inspection, counted, insertHeaders }: Walk,
  action: TerminatingAction,
  { pointer, name }: { readonly pointer: string; readonly name: string },
): Verdict {
  const inserted =
    action.type === 'ALLOW' ? [...insertHeaders, ...action.insertHeaders] : insertHeaders;
  const labels = [...inspection.labels];
  return { action, pointer, ruleId: name, counted, insertHeaders: inserted, labels };
}
