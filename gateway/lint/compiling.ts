import type { GatewayConfig } from '../config.ts';
import { compileHttp } from '../deployment/compile.ts';
import { compileRest } from '../deployment/rest/compile.ts';
import { addressVariables } from '../deployment/rest/unset-stage-variables.ts';
import { settingsOf } from '../deployment/settings.ts';
import type { ApiDocument, ApiKind } from '../document/document.ts';
import { DocumentError, type Finding } from '../document/finding.ts';
import { substitute } from '../document/substitute.ts';

/** What the compiler refuses of a document: addresses, mappings, policies, models. */
export const refusalsOfCompiling = (
  document: ApiDocument,
  kind: ApiKind,
  config: GatewayConfig,
): readonly Finding[] => {
  if (kind === 'websocket') return [];
  const settings = assumed(document, settingsOf(document, config));
  try {
    const substituted = substitute(document, settings.substitutions);
    if (kind === 'http') compileHttp(substituted, settings);
    else compileRest(substituted, settings);
    return [];
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return error.findings;
  }
};

/** What the stage alone sets is no fault of the document: variables it does not say are taken to be set. */
const assumed = (document: ApiDocument, settings: GatewayConfig): GatewayConfig => {
  const names = [...addressVariables(document.root).keys()];
  const stageVariables = Object.fromEntries(names.map((it) => [it, 'x']));
  return { ...settings, stageVariables: { ...stageVariables, ...settings.stageVariables } };
};
