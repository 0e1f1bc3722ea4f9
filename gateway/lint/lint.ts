import type { GatewayConfig } from '../config.ts';
import type { ApiDocument, ApiKind } from '../document/document.ts';
import type { Finding } from '../document/finding.ts';
import { type DraftFinding, once } from '../document/once.ts';
import { stopsServe } from './verdict.ts';
import { refusalsOfCompiling } from './compiling.ts';
import { contextOf, type Rule as OldRule } from './context.ts';
import { ruleOf, ruleSet } from './rule-set.ts';
import { accessLog } from './rules/access-log.ts';
import { authorizers } from './rules/authorizers.ts';
import { cors } from './rules/cors.ts';
import { defaultRouteCors } from './rules/default-route-cors.ts';
import { explicitSecurity } from './rules/explicit-security.ts';
import { hasIntegration } from './rules/has-integration.ts';
import { hasThrottle } from './rules/has-throttle.ts';
import { integrationTypes } from './rules/integration-types.ts';
import { integrations } from './rules/integrations.ts';
import { ledger } from './rules/ledger.ts';
import { parameterMapping } from './rules/parameter-mapping.ts';
import { patterns } from './rules/patterns.ts';
import { placeholders } from './rules/placeholders.ts';
import { quotas } from './rules/quotas.ts';
import { restIdentitySources } from './rules/rest-identity-sources.ts';
import { restParameters } from './rules/rest-parameters.ts';
import { restPaths } from './rules/rest-paths.ts';
import { restResponseHeaders } from './rules/rest-response-headers.ts';
import { restSecurity } from './rules/rest-security.ts';
import { restSharedIntegrations } from './rules/rest-shared-integrations.ts';
import { routeKeys } from './rules/route-keys.ts';
import { securityRequirements } from './rules/security-requirements.ts';
import { servers } from './rules/servers.ts';
import { timeLimits } from './rules/time-limits.ts';
import { uniqueOperationId } from './rules/unique-operation-id.ts';
import { xGatehouse } from './rules/x-gatehouse.ts';

/** Being moved, one by one, into the rule set. */
export const rules: readonly OldRule[] = [
  ...[routeKeys, cors, integrationTypes, integrations, parameterMapping],
  ...[securityRequirements, authorizers, servers, quotas, ledger, placeholders, xGatehouse],
  ...[uniqueOperationId, explicitSecurity, hasIntegration, hasThrottle, accessLog, patterns],
  ...[timeLimits, defaultRouteCors],
  ...[
    restPaths,
    restSecurity,
    restIdentitySources,
    restParameters,
    restResponseHeaders,
    restSharedIntegrations,
  ],
];

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
): readonly Finding[] => {
  const context = contextOf(document, kind, config);
  const asked = ruleSet.filter(({ kinds }) => kinds.includes(kind));
  const drafts = [
    ...rules.flatMap((rule) => rule(context)),
    ...asked.flatMap(({ id, check }) =>
      (check?.(context) ?? []).map((remark) => ({ rule: id, ...remark })),
    ),
  ].map((draft): DraftFinding =>
    explained({ ...draft, ...document.origins.at(draft.pointer) }, kind),
  );
  return once(document, drafts);
};

/**
 * What an import of the document would say, and what we say besides (`gatehouse/…`), with the
 * authored file and line of each, the remedy and the AWS page.
 *
 * @param config what comes to the document at start: substitutions, throttle, functions
 */
export const lint = (
  document: ApiDocument,
  kind: ApiKind,
  config: GatewayConfig = {},
): readonly Finding[] => {
  const findings = lintAuthored(document, kind, config);
  if (findings.some(stopsServe)) return findings;
  const refusals = refusalsOfCompiling(document, kind, config);
  return [...findings, ...refusals.map((it) => explained(it, kind))];
};
