import type { GatewayConfig } from '../../config.ts';
import type { Report } from '../report.ts';
import type { Stage } from '../stage.ts';

/** Facts 22, 227. */
const STAGE_NAME = /^[A-Za-z0-9_-]{1,128}$/;
const VARIABLE_NAME = /^[A-Za-z0-9_]{1,64}$/;
const VARIABLE_VALUE = /^[A-Za-z0-9\-._~:/?#&=,]{1,512}$/;
/** Stage variables of a stage (fact 223). */
const MOST_VARIABLES = 100;

/** The stage a REST API is deployed to: `prod` when nothing is said. */
export function restStageOf(
  { stage = 'prod', stageVariables = {} }: GatewayConfig,
  report: Report,
): Stage {
  if (!STAGE_NAME.test(stage)) {
    const message = `Stage ${stage}: use letters, digits, "-" and "_", at most 128.`;
    report('gatehouse/stage-name', '', message);
  }
  const entries = Object.entries(stageVariables);
  if (entries.length > MOST_VARIABLES)
    report('gatehouse/stage-variable', '', `A stage has at most ${MOST_VARIABLES} variables.`);
  for (const [name, value] of entries) reportVariable(name, value, report);
  return {
    stage,
    stageVariables: entries.length === 0 ? undefined : Object.freeze({ ...stageVariables }),
  };
}

function reportVariable(name: string, value: string, report: Report): void {
  if (!VARIABLE_NAME.test(name)) {
    const message = `Stage variable ${name}: use letters, digits and "_", at most 64.`;
    report('gatehouse/stage-variable', '', message);
  }
  if (VARIABLE_VALUE.test(value)) return;
  const message = `Stage variable ${name} must match [A-Za-z0-9-._~:/?#&=,]+, at most 512 characters.`;
  report('gatehouse/stage-variable', '', message);
}
