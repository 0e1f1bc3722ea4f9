import type { GatewayConfig } from '../config.ts';
import type { ApiDocument, ApiKind } from '../document/document.ts';
import { byPlace, type Finding } from '../document/finding.ts';
import { type DraftFinding, once } from '../document/once.ts';
import { refusalsOfCompiling } from './compiling.ts';
import { bounded } from './bounded.ts';
import { contextOf, type LintOptions } from './context.ts';
import { guarded } from './guarded.ts';
import { isOurs } from './rule.ts';
import { ruleOf, ruleSet } from './rule-set.ts';

/** A finding with what its rule says of itself: remedy, facts, AWS page. */
export const explained = <T extends Finding>(finding: T, kind?: ApiKind): T => {
  const rule = ruleOf(finding.rule, kind);
  if (rule === undefined) return finding;
  const { remedy, facts, page } = rule;
  return { remedy, facts, link: page, ...finding };
};

/** What the rules say that look at the document as it stands: all that `serve` asks before it compiles. */
export const lintAuthored = (
  document: ApiDocument,
  kind: ApiKind,
  config: GatewayConfig = {},
  options?: LintOptions,
): readonly Finding[] => once(document, draftsOf(document, kind, config, options)).sort(byPlace);

const draftsOf = (
  document: ApiDocument,
  kind: ApiKind,
  config: GatewayConfig,
  options: LintOptions | undefined,
): DraftFinding[] => {
  const context = contextOf(document, kind, config, options);
  const asked = ruleSet.filter(({ kinds }) => kinds.includes(kind));
  const drafts = asked.flatMap(({ id, check }) => {
    const remarks = guarded(id, () => check?.(context) ?? []);
    return bounded(remarks.map((remark) => ({ rule: id, ...remark })));
  });
  return drafts.map((draft): DraftFinding =>
    explained({ ...draft, ...document.origins.at(draft.pointer) }, kind),
  );
};

/** Where the language itself is none that an import knows, what else is wrong would be guessed. */
const unknownLanguage: ReadonlySet<string> = new Set(['openapi-version', 'gatehouse/openapi-2']);

/**
 * What an import of the document would say, and what we say besides (`gatehouse/…`), with the
 * authored file and line of each, the remedy and the AWS page; by file, line, pointer and rule.
 *
 * @param config what comes to the document at start: substitutions, throttle, functions
 * @param options `isBundled`: whether API Gateway is to get the document as bundled (the default)
 */
export const lint = (
  document: ApiDocument,
  kind: ApiKind,
  config: GatewayConfig = {},
  options?: LintOptions,
): readonly Finding[] => {
  const drafts = draftsOf(document, kind, config, options);
  const isKnown = !drafts.some((it) => it.severity === 'error' && unknownLanguage.has(it.rule));
  if (!isKnown) {
    const certain = drafts.filter(({ rule }) => isOurs(rule) || unknownLanguage.has(rule));
    return once(document, certain).sort(byPlace);
  }
  const refusals = bounded(refusalsOfCompiling(document, kind, config));
  return once(document, [...drafts, ...refusals.map((it) => explained(it, kind))]).sort(byPlace);
};
