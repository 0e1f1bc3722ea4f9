import type { GatewayConfig } from '../../config.ts';
import type { ApiDocument } from '../../document/document.ts';
import type { RestDeployment } from './deployment.ts';

/** What a canary is made with. */
export interface CanaryParts {
  /** The stage's document, which a canary without one of its own runs too. */
  readonly document: ApiDocument;
  readonly settings: GatewayConfig;
  /** Reads and lints the canary's own document, placeholders filled in. */
  readonly read: (path: string) => Promise<ApiDocument>;
  readonly compile: (document: ApiDocument, settings: GatewayConfig) => RestDeployment;
}

/**
 * Gives a stage its canary, where its settings say one (fact 213): another document, or the same, with
 * the stage's variables overridden name by name.
 */
export async function withCanary(
  base: RestDeployment,
  parts: CanaryParts,
): Promise<RestDeployment> {
  const { settings, document, read, compile } = parts;
  const { canary } = settings;
  if (canary === undefined) return base;
  const own = canary.document === undefined ? document : await read(canary.document);
  const compiled = compile(own, canarySettings(settings));
  const deployment = Object.freeze({ ...compiled, apiId: base.apiId, isCanary: true });
  const { percentTraffic = 0 } = canary;
  return Object.freeze({ ...base, canary: Object.freeze({ percentTraffic, deployment }) });
}

/** A stage's settings as its canary has them: overridden variables win, all others keep. */
function canarySettings({ canary, ...settings }: GatewayConfig): GatewayConfig {
  const overrides = canary?.stageVariableOverrides ?? {};
  return { ...settings, stageVariables: { ...settings.stageVariables, ...overrides } };
}
