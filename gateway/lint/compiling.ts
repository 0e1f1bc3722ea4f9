import type { GatewayConfig } from '../config.ts';
import { compileHttp } from '../deployment/compile.ts';
import { compileRest } from '../deployment/rest/compile.ts';
import { addressVariables } from '../deployment/rest/unset-stage-variables.ts';
import { settingsOf } from '../deployment/settings.ts';
import type { ApiDocument, ApiKind, JsonObject } from '../document/document.ts';
import { DocumentError, type Finding } from '../document/finding.ts';
import { memberOf, valueAt } from '../document/pointer.ts';
import { undeclaredPlaceholders, substitute } from '../document/substitute.ts';
import { internalRemark } from './guarded.ts';

/**
 * What the compiler refuses of a document: addresses, mappings, policies, models. Of what bears a
 * placeholder that nothing declares, only that is said.
 */
export const refusalsOfCompiling = (
  document: ApiDocument,
  kind: ApiKind,
  config: GatewayConfig,
): readonly Finding[] => {
  if (kind === 'websocket') return [];
  try {
    return refusals(document, kind, config);
  } catch (error) {
    return [{ ...internalRemark('The compiler', error), ...document.origins.at('') }];
  }
};

const refusals = (
  document: ApiDocument,
  kind: 'http' | 'rest',
  config: GatewayConfig,
): readonly Finding[] => {
  const settings = assumed(document, settingsOf(document, config));
  const undeclared = undeclaredPlaceholders(document.root, settings.substitutions);
  const assumptions = Object.fromEntries(undeclared.map(({ name }) => [name, 'x']));
  const substituted = substitute(document, { ...assumptions, ...settings.substitutions });
  const found = thrownBy(() =>
    kind === 'http' ? compileHttp(substituted, settings) : compileRest(substituted, settings),
  );
  if (undeclared.length === 0) return found;
  const unknown = withAncestors(undeclared.map(({ pointer }) => pointer));
  return found.filter(({ pointer }) => pointer === '' || !unknown.has(pointer));
};

const thrownBy = (compile: () => unknown): readonly Finding[] => {
  try {
    compile();
    return [];
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return error.findings;
  }
};

const withAncestors = (pointers: readonly string[]): ReadonlySet<string> => {
  const all = new Set<string>();
  for (const pointer of pointers)
    for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) all.add(at);
  return all;
};

/** What the stage alone sets is no fault of the document: variables it does not say are taken to be set. */
const assumed = (document: ApiDocument, settings: GatewayConfig): GatewayConfig => {
  const stageVariables = Object.fromEntries(
    [...addressVariables(document.root)].map(([name, pointer]) => [
      name,
      standIn(document.root, name, pointer),
    ]),
  );
  return { ...settings, stageVariables: { ...stageVariables, ...settings.stageVariables } };
};

const FUNCTION =
  'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:x/invocations';

/** A variable that an address begins with is taken for what such an address begins with. */
const standIn = (root: JsonObject, name: string, pointer: string): string => {
  const address = valueAt(root, pointer);
  if (typeof address !== 'string' || !address.startsWith(`\${stageVariables.${name}}`)) return 'x';
  const type = memberOf(valueAt(root, pointer.slice(0, pointer.lastIndexOf('/'))), 'type');
  return typeof type === 'string' && /^http/i.test(type) ? 'https://x' : FUNCTION;
};
