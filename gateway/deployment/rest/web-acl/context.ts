import type { AddressSet } from '../../../waf/addresses.ts';
import type { SingleRule, WafResponse } from '../../../waf/web-acl.ts';
import type { Authored } from './authored.ts';

/** Whether a text, one character a byte, holds what is sought. */
export type Search = (text: string) => boolean;

/** What a web ACL says once and its statements refer to. */
export interface Sets {
  ipSet(reference: Authored, name: string): AddressSet;
  regexPatternSet(reference: Authored, name: string): Search;
  ruleGroup(reference: Authored, name: string): RuleGroup;
}

export interface RuleGroup {
  readonly authored: Authored;
  /** Rules, with the actions they have when nothing overrides them. */
  readonly rules: readonly SingleRule[];
}

/** What a statement is compiled in. */
export interface Scope {
  readonly sets: Sets;
  /** Prefix of labels that rules of this web ACL or rule group add, with its last colon. */
  readonly labelPrefix: string;
  /** Lower-case name of the header that says a caller's country. */
  readonly countryHeader: string;
  /** Name of the rule, for what it counts. */
  readonly ruleKey: string;
  readonly customResponseBodies: ReadonlyMap<string, CustomResponseBody>;
  /** Takes what is approximated here: told at start. */
  readonly notice: (pointer: string, message: string) => void;
}

export type CustomResponseBody = Pick<WafResponse, 'body'> & { readonly contentType: string };
