import { mergeSettings, settingsOf } from '../../../gateway/deployment/settings.ts';
import { documentOf } from '../../../gateway/document/read.ts';

const document = documentOf({
  openapi: '3.0.1',
  'x-gatehouse': {
    throttle: { rateLimit: 50, burstLimit: 100 },
    accessLog: { format: '$context.requestId' },
    stageVariables: { colour: 'blue', size: 'big' },
  },
  paths: {
    '/admin': { get: { 'x-gatehouse': { throttle: { rateLimit: 20, burstLimit: 40 } } } },
    '/open': { get: { 'x-gatehouse': { public: true } } },
  },
});

test('a document says its settings, an operation those of its route', () => {
  expect(settingsOf(document, {})).toEqual({
    throttle: {
      rateLimit: 50,
      burstLimit: 100,
      routes: { 'GET /admin': { rateLimit: 20, burstLimit: 40 } },
    },
    accessLog: { format: '$context.requestId' },
    stageVariables: { colour: 'blue', size: 'big' },
    functions: {},
  });
});

test('a config overrides member by member', () => {
  const config = {
    throttle: { burstLimit: 7, routes: { 'GET /admin': { rateLimit: 1 } } },
    stageVariables: { colour: 'red' },
  };
  expect(settingsOf(document, config)).toEqual({
    throttle: {
      rateLimit: 50,
      burstLimit: 7,
      routes: { 'GET /admin': { rateLimit: 1, burstLimit: 40 } },
    },
    accessLog: { format: '$context.requestId' },
    stageVariables: { colour: 'red', size: 'big' },
    functions: {},
  });
});

test('modules that a document names are relative to its file', () => {
  const own = { 'x-gatehouse': { functions: { fn: { module: './fn.mjs' } } } };
  const read = { ...documentOf(own), sources: ['/somewhere/api/openapi.yaml'] };
  expect(settingsOf(read, {}).functions).toEqual({ fn: { module: '/somewhere/api/fn.mjs' } });
});

test.each([
  ['undefined above', { stage: 'a' }, {}, { stage: 'a' }],
  ['a text above', { stage: 'a' }, { stage: 'b' }, { stage: 'b' }],
])('merge: %s', (_name, base, over, want) => {
  expect(mergeSettings(base, over)).toEqual(want);
});
