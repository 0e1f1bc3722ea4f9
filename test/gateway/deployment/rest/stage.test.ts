import type { GatewayConfig } from '../../../../gateway/config.ts';
import { restStageOf } from '../../../../gateway/deployment/rest/stage.ts';

const given = (config: GatewayConfig): unknown => {
  const reported: string[] = [];
  const stage = restStageOf(config, (rule, _pointer, message) =>
    reported.push(`${rule} ${message}`),
  );
  return reported.length > 0 ? reported : stage;
};

const tooMany = Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`v${at}`, 'x']));

test.each<[string, GatewayConfig, unknown]>([
  ['nothing said', {}, { stage: 'prod', stageVariables: undefined }],
  [
    'a stage with variables (REST fact 22)',
    { stage: 'a-Z_9', stageVariables: { k: 'a.b/c?d=e,f#g&h:~_-' } },
    { stage: 'a-Z_9', stageVariables: { k: 'a.b/c?d=e,f#g&h:~_-' } },
  ],
  ['no variables', { stageVariables: {} }, { stage: 'prod', stageVariables: undefined }],
  [
    'the default stage of HTTP APIs (REST fact 22)',
    { stage: '$default' },
    ['gatehouse/stage-name Stage $default: use letters, digits, "-" and "_", at most 128.'],
  ],
  [
    'a name that is too long (REST fact 22)',
    { stage: 'a'.repeat(129) },
    [
      `gatehouse/stage-name Stage ${'a'.repeat(129)}: use letters, digits, "-" and "_", at most 128.`,
    ],
  ],
  [
    'a variable with a blank in its value',
    { stageVariables: { k: 'a b' } },
    [
      'gatehouse/stage-variable Stage variable k must match [A-Za-z0-9-._~:/?#&=,]+, at most 512 characters.',
    ],
  ],
  [
    'a variable with a dash in its name',
    { stageVariables: { 'a-b': 'x' } },
    ['gatehouse/stage-variable Stage variable a-b: use letters, digits and "_", at most 64.'],
  ],
  [
    'more than 100 variables (import fact 223)',
    { stageVariables: tooMany },
    ['gatehouse/stage-variable A stage has at most 100 variables.'],
  ],
])('%s', (_name, config, want) => {
  expect(given(config)).toEqual(want);
});
