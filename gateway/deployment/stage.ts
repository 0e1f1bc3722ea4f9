import type { GatewayConfig } from '../config.ts';
import type { Report } from './report.ts';

export interface Stage {
  readonly stage: string;
  /** `undefined` where there is none, so that events leave it out (fact 21). */
  readonly stageVariables: Readonly<Record<string, string>> | undefined;
}

const STAGE_NAME = /^(?:\$default|[A-Za-z0-9_-]{1,128})$/;
/** What a value may hold (fact 54). */
const VARIABLE_VALUE = /^[A-Za-z0-9\-._~:/?#&=,]+$/;

/** The stage an HTTP API is deployed to: `$default` when nothing is said (fact 53). */
export function stageOf(
  { stage = '$default', stageVariables = {} }: GatewayConfig,
  report: Report,
): Stage {
  if (!STAGE_NAME.test(stage))
    report(
      'gatehouse/stage-name',
      '',
      `Stage ${stage}: use letters, digits, "-" and "_", at most 128, or $default.`,
    );
  for (const [name, value] of Object.entries(stageVariables))
    if (!VARIABLE_VALUE.test(value))
      report(
        'gatehouse/stage-variable',
        '',
        `Stage variable ${name} must match [A-Za-z0-9-._~:/?#&=,]+.`,
      );
  const none = Object.keys(stageVariables).length === 0;
  return { stage, stageVariables: none ? undefined : Object.freeze({ ...stageVariables }) };
}
