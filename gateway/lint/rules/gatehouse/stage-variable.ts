import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const stageVariable: Rule = {
  id: 'gatehouse/stage-variable',
  kinds: ['rest', 'http'],
  about:
    'Stage variables are set by the config: at most 100, with values of letters, digits and -._~:/?#&=,.',
  remedy: 'Set the variable in stageVariables of the config.',
  facts: ['import 223', 'HTTP 54', 'REST 83'],
  page: guide('aws-api-gateway-stage-variables-reference'),
  severities: ['error', 'warning'],
  stopsServe: true,
};
