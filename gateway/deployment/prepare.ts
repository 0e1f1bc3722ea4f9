import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GatewayConfig } from '../config.ts';
import { checkConfig } from '../config-check.ts';
import type { ApiDocument, ApiKind, Json } from '../document/document.ts';
import { DocumentError } from '../document/finding.ts';
import type { Finding } from '../document/finding.ts';
import { kindOf } from '../document/kind.ts';
import { pointerTo } from '../document/pointer.ts';
import { readDocument } from '../document/read.ts';
import { substitute } from '../document/substitute.ts';
import { explained, lintAuthored } from '../lint/lint.ts';
import { stopsServe } from '../lint/verdict.ts';
import { compileHttp } from './compile.ts';
import type { HttpDeployment } from './deployment.ts';
import { withCanary } from './rest/canary.ts';
import { compileRest } from './rest/compile.ts';
import type { RestDeployment } from './rest/deployment.ts';
import { readDomainFiles } from './rest/domain-files.ts';
import type { DomainTls } from './rest/domain-files.ts';
import { approximationsOf } from './rest/edge.ts';
import { unsetStageVariables } from './rest/unset-stage-variables.ts';
import { settingsOf } from './settings.ts';

/** A document ready to go live. */
export interface Prepared {
  readonly deployment: HttpDeployment | RestDeployment;
  /** What document and config say together. */
  readonly settings: GatewayConfig;
  /** What the linter said and that does not stop it. */
  readonly findings: readonly Finding[];
  /** Custom domains that are served over TLS. */
  readonly domains: readonly DomainTls[];
}

/**
 * Reads, lints and compiles a document.
 *
 * @throws DocumentError with everything that keeps it from going live
 */
export async function prepareDeployment(
  source: string | ApiDocument,
  config: GatewayConfig,
  kind?: ApiKind,
): Promise<Prepared> {
  refuseConfig(config);
  const document =
    typeof source === 'string' ? await readDocument(source, originsOf(source)) : source;
  const actual = kind ?? kindOf(document);
  if (actual === 'websocket') throw notServed(document);
  const settings = settingsOf(document, config);
  const findings = lintAuthored(document, actual, config);
  const refused = findings.filter(stopsServe);
  if (refused.length > 0) throw new DocumentError(refused);
  return await remedied(actual, async () => {
    const substituted = substitute(document, settings.substitutions);
    if (actual === 'rest')
      return prepareRest(document, substituted, { config, settings, findings });
    refuseRestMembers(document, settings);
    return { deployment: compileHttp(substituted, settings), settings, findings, domains: [] };
  });
}

/** What compiling refuses, with the remedy its rule has. */
async function remedied<T>(kind: ApiKind, compile: () => Promise<T>): Promise<T> {
  try {
    return await compile();
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw new DocumentError(error.findings.map((finding) => explained(finding, kind)));
  }
}

interface Linted {
  readonly config: GatewayConfig;
  readonly settings: GatewayConfig;
  readonly findings: readonly Finding[];
}

async function prepareRest(
  document: ApiDocument,
  substituted: ApiDocument,
  { config, settings, findings }: Linted,
): Promise<Prepared> {
  const told = [
    ...approximationsOf(document, settings),
    ...unsetStageVariables(document, settings),
  ];
  const stage = compileRest(substituted, settings);
  const deployment = await withCanary(stage, {
    document: substituted,
    settings,
    read: (path) => canaryDocument(path, config, settings),
    compile: compileRest,
  });
  const domains = domainsOf(document, settings);
  return { deployment, settings, findings: [...findings, ...told], domains };
}

/** Certificates, keys and truststores, read and found good. */
function domainsOf(
  document: ApiDocument,
  { domainNames = [] }: GatewayConfig,
): readonly DomainTls[] {
  const findings: Finding[] = [];
  const domains = readDomainFiles(domainNames, (at, message) => {
    const pointer = pointerTo('x-gatehouse') + at;
    const place = { pointer, ...document.origins.at(pointer) };
    findings.push({ severity: 'error', rule: 'gatehouse/domain-name', ...place, message });
  });
  if (findings.length > 0) throw new DocumentError(findings);
  return domains;
}

/** A canary's document is linted as the stage's is. */
async function canaryDocument(
  path: string,
  config: GatewayConfig,
  { substitutions }: GatewayConfig,
): Promise<ApiDocument> {
  const document = await readDocument(path, originsOf(path));
  const refused = lintAuthored(document, 'rest', config).filter(stopsServe);
  if (refused.length > 0) throw new DocumentError(refused);
  return substitute(document, substitutions);
}

/** What an HTTP API's stage cannot have (import facts 105, 221), or what is not honoured for one here. */
const REST_ONLY = ['canary', 'domainNames', 'webAcl'] as const satisfies (keyof GatewayConfig)[];

function refuseRestMembers(document: ApiDocument, settings: GatewayConfig): void {
  const findings = REST_ONLY.filter((it) => settings[it] !== undefined).map((name): Finding => {
    const pointer = pointerTo('x-gatehouse', name);
    const message = `${name} is honoured for REST APIs only: take it out for this HTTP API.`;
    const rule = 'gatehouse/not-honoured';
    return { severity: 'error', rule, pointer, ...document.origins.at(pointer), message };
  });
  if (findings.length > 0) throw new DocumentError(findings);
}

/** A config that was never a file is named as such, line 1. */
function refuseConfig(config: GatewayConfig): void {
  const findings: Finding[] = [];
  checkConfig(JSON.parse(JSON.stringify(config)) as Json, (pointer, message) => {
    const place = { pointer, file: 'config', line: 1 };
    findings.push({ severity: 'error', rule: 'gatehouse/config', ...place, message });
  });
  if (findings.length > 0) throw new DocumentError(findings);
}

/** A generated document has its origins beside it: findings then name what was authored. */
function originsOf(path: string): { origins?: Record<string, string> } {
  const file = join(dirname(path), 'origins.json');
  if (!path.endsWith('openapi.json') || !existsSync(file)) return {};
  return { origins: JSON.parse(readFileSync(file, 'utf8')) as Record<string, string> };
}

function notServed(document: ApiDocument): DocumentError {
  const message = 'This is a WebSocket API, which is not served here yet: HTTP and REST APIs are.';
  const rule = 'gatehouse/not-honoured';
  const place = document.origins.at('');
  return new DocumentError([{ severity: 'error', rule, pointer: '', ...place, message }]);
}
