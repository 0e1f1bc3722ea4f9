import type { RestCase, RestSection, Want } from '../harness/case.ts';
import { mockAnswering } from '../harness/rest-integrations.ts';

const SHOWN = '$context.isCanaryRequest|$stageVariables.a|$stageVariables.b|$stageVariables.c|';

const canary = (percentTraffic: number, want: Want): RestCase => ({
  facts: [213],
  importFacts: [250],
  name: `a canary of ${percentTraffic} %`,
  methods: { 'GET /show': { integration: mockAnswering(SHOWN) } },
  config: {
    stageVariables: { a: 'base', b: 'base' },
    canary: { percentTraffic, stageVariableOverrides: { b: 'canary', c: 'new' } },
  },
  steps: [{ request: { url: '/show' }, want: { status: 200, ...want } }],
});

/** Section S. */
export const section: RestSection = {
  title: 'S. Stage variables, canary',
  cases: [
    canary(0, { body: 'false|base|base||' }),
    canary(100, { body: 'true|base|canary|new|' }),
    // What is drawn here is always 0.5.
    canary(50, { body: 'false|base|base||' }),
    canary(51, { body: 'true|base|canary|new|' }),
    {
      facts: [214],
      name: 'promoting: the overrides laid over the stage variables are what the stage then has',
      methods: { 'GET /show': { integration: mockAnswering(SHOWN) } },
      config: { stageVariables: { a: 'base', b: 'canary', c: 'new' } },
      steps: [{ request: { url: '/show' }, want: { status: 200, body: '|base|canary|new|' } }],
    },
    {
      facts: [213],
      name: 'a canary whose variables the stage could not have is refused',
      config: { canary: { percentTraffic: 1, stageVariableOverrides: { 'a b': 'x' } } },
      refused: ['Stage variable a b'],
    },
    {
      facts: [213],
      name: 'more than all calls is refused',
      config: { canary: { percentTraffic: 101 } },
      refused: ['percentTraffic is not a number up to 100'],
    },
  ],
};
