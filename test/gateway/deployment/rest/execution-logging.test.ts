import type { GatewayConfig } from '../../../../gateway/config.ts';
import { compileRest } from '../../../../gateway/deployment/rest/compile.ts';
import { documentOf } from '../../../../gateway/document/read.ts';

const method = {
  responses: {},
  'x-amazon-apigateway-integration': {
    type: 'mock',
    responses: { default: { statusCode: '200' } },
  },
};
const document = documentOf({
  openapi: '3.0.1',
  info: { title: 'logs', version: '1' },
  paths: { '/a': { get: method }, '/b': { get: method } },
});

const INFO = { level: 'INFO', dataTrace: false };
const OFF = { level: 'OFF', dataTrace: false };
const ofA = (settings: object): GatewayConfig => ({ routeSettings: { 'GET /a': settings } });

test.each<[string, GatewayConfig, [stage: object, a: object, b: object], boolean]>([
  ['nothing', {}, [OFF, OFF, OFF], false],
  ['the stage', { executionLog: { loggingLevel: 'INFO' } }, [INFO, INFO, INFO], true],
  ['one method', ofA({ loggingLevel: 'INFO' }), [OFF, INFO, OFF], true],
  [
    'the stage but one method',
    { executionLog: { loggingLevel: 'INFO' }, ...ofA({ loggingLevel: 'OFF' }) },
    [INFO, OFF, INFO],
    true,
  ],
  [
    'a method with its data',
    ofA({ loggingLevel: 'INFO', dataTraceEnabled: true }),
    [OFF, { level: 'INFO', dataTrace: true }, OFF],
    true,
  ],
])('%s writes an execution log', (_, settings, [stage, a, b], logsExecution) => {
  const { logging, methods, logsExecution: logs } = compileRest(document, settings);
  expect([logging, ...methods.map((it) => it.logging)]).toEqual([stage, a, b]);
  expect(logs).toBe(logsExecution);
});
