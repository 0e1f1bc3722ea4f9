import type { GatewayConfig } from '../config.ts';
import type { JsonObject } from '../document/document.ts';
import type { Finding } from '../document/finding.ts';
import { kindOf } from '../document/kind.ts';
import { recordedOrigins } from '../document/origins.ts';
import { lint } from './lint.ts';
import { stopsDeployment, type Verdict, verdictOf } from './verdict.ts';

/** What `generate` wrote of one API. */
export interface GeneratedDocument {
  /** `openapi.json`: whole, in one file. */
  readonly root: JsonObject;
  /** `origins.json`: findings name the authored files. */
  readonly origins: Readonly<Record<string, string>>;
  /** What findings name that have no authored place. */
  readonly file: string;
  /** What `settings.json` says, and the functions by their names. */
  readonly config: GatewayConfig;
  /** Quotas that AWS raised for the account, by what they count: `{routes: 600}`. */
  readonly quotas?: Readonly<Record<string, number>>;
}

export interface LintReport {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** Those that keep it from being deployed: every error, and every quota that it goes beyond. */
  readonly refusals: readonly Finding[];
}

/**
 * What `gatehouse lint` would say of a document that was generated: the rules that guarded `generate`,
 * held against what is about to be deployed.
 *
 * @throws DocumentError when it is no document of an API
 */
export const lintGenerated = (generated: GeneratedDocument): LintReport => {
  const { root, origins, file, config, quotas } = generated;
  const document = {
    root,
    origins: recordedOrigins({ '': `${file}:1`, ...origins }),
    sources: [],
  };
  const findings = lint(document, kindOf(document), config, {
    isBundled: true,
    ...(quotas !== undefined && { quotas }),
  });
  return { verdict: verdictOf(findings), findings, refusals: findings.filter(stopsDeployment) };
};
