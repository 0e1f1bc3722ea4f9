import { ExpressionError } from '../../../gateway/mapping/expression.ts';
import {
  compileResponseParameter,
  responseMapping,
} from '../../../gateway/mapping/rest-response.ts';
import type { RestEndpointResponse } from '../../../gateway/rest-call.ts';
import type { RestError } from '../../../gateway/rest-error.ts';
import { given } from './rest-calls.ts';

const place = { pointer: '/responses/default', caseSensitive: true } as const;

const backend = (body: string, headers: readonly string[] = []): RestEndpointResponse => ({
  type: 'http',
  status: 200,
  headers,
  body: Buffer.from(body),
});

const mapped = (source: string, response: RestEndpointResponse, caseSensitive = true) =>
  responseMapping([
    compileResponseParameter('method.response.header.H', source, { ...place, caseSensitive }),
  ])(given({ stageVariables: { color: 'red' }, context: { stage: 'prod' } }), response);

const headers = ['X-One', '1', 'x-one', '2', 'X-One', '3'];

test.each([
  ['integration.response.header.X-One', true, '3'],
  ['integration.response.header.x-one', true, '2'],
  ['integration.response.multivalueheader.X-One', true, '1,3'],
  ['integration.response.multivalueheader.x-ONE', false, '1,2,3'],
  ['integration.response.header.x-ONE', true, undefined],
  ['context.stage', true, 'prod'],
  ['stageVariables.color', true, 'red'],
  ['stageVariables.no', true, undefined],
  ["'text'", true, 'text'],
  ['integration.response.body', true, '{"a":{"b":[1,"x"]},"n":null}'],
  ['integration.response.body.a.b[1]', true, 'x'],
  ['integration.response.body.a.b[0]', true, '1'],
  ['integration.response.body.a.b', true, '[1,"x"]'],
  ['integration.response.body.a.b[9]', true, undefined],
  ['integration.response.body.n', true, undefined],
])('%s, told apart by case: %s, is %s (REST facts 69, 80, 81, 87)', (source, exact, want) => {
  const response = backend('{"a":{"b":[1,"x"]},"n":null}', headers);
  expect(mapped(source, response, exact)).toEqual(want === undefined ? [] : ['H', want]);
});

test.each([
  ['a function', { type: 'lambda', payload: '{"a":"f"}', isError: false }, ['H', 'f']],
  ['a mock', { type: 'mock', statusCode: 200 }, []],
  ['an accepted event', { type: 'accepted' }, []],
  ['a backend', backend('{"a":"b"}'), ['H', 'b']],
  ['text', backend('no JSON'), []],
] as const)('a part of the body of %s (REST fact 87)', (_name, response, want) => {
  expect(mapped('integration.response.body.a', response)).toEqual(want);
});

test('a malformed body is a fault of the configuration (REST fact 87)', () => {
  expect(() => mapped('integration.response.body', backend('{"a"'))).toThrow(
    expect.objectContaining({
      type: 'API_CONFIGURATION_ERROR',
      detail: expect.objectContaining({ pointer: '/responses/default/responseParameters' }),
    }) as RestError,
  );
});

test.each([
  ['method.response.header.A', '*'],
  ['method.response.header.A', 'method.request.header.A'],
  ['method.response.header.A', 'integration.response.querystring.A'],
  ['method.response.header.a b', "'a'"],
  ['method.response.body', "'a'"],
  ['integration.request.header.A', "'a'"],
])('%s from %s is no mapping (import facts 183, 184)', (target, source) => {
  expect(() => compileResponseParameter(target, source, place)).toThrow(ExpressionError);
});
