import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GatewayConfig } from '../config.ts';
import { checkConfig } from '../config-check.ts';
import type { ApiDocument, ApiKind, Json } from '../document/document.ts';
import { DocumentError } from '../document/finding.ts';
import type { Finding } from '../document/finding.ts';
import { kindOf } from '../document/kind.ts';
import { readDocument } from '../document/read.ts';
import { substitute } from '../document/substitute.ts';
import { lint } from '../lint/lint.ts';
import { stopsServe } from '../lint/verdict.ts';
import { compileHttp } from './compile.ts';
import type { HttpDeployment } from './deployment.ts';
import { compileRest } from './rest/compile.ts';
import type { RestDeployment } from './rest/deployment.ts';
import { settingsOf } from './settings.ts';

/** A document ready to go live. */
export interface Prepared {
  readonly deployment: HttpDeployment | RestDeployment;
  /** What document and config say together. */
  readonly settings: GatewayConfig;
  /** What the linter said and that does not stop it. */
  readonly findings: readonly Finding[];
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
  const findings = lint(document, actual, config);
  const refused = findings.filter(stopsServe);
  if (refused.length > 0) throw new DocumentError(refused);
  const compile = actual === 'rest' ? compileRest : compileHttp;
  const deployment = compile(substitute(document, settings.substitutions), settings);
  return { deployment, settings, findings };
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
