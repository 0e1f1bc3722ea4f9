import type { JsonObject } from '../../../../../gateway/document/document.ts';
import { contextOf } from '../../../../../gateway/lint/context.ts';
import { hasValidator } from '../../../../../gateway/lint/rules/gatehouse/has-validator.ts';
import { cleanRest, saidOfRest } from '../../rest-document.ts';

const VALIDATOR = 'x-amazon-apigateway-request-validator';
const body = { content: { 'application/json': { schema: { type: 'object' } } } };
const query = { name: 'q', in: 'query', required: true, schema: { type: 'string' } };

const apiWith = (operation: JsonObject, root: JsonObject = {}, method = 'post'): JsonObject => ({
  ...cleanRest,
  paths: {
    '/a': { [method]: { 'x-amazon-apigateway-integration': { type: 'aws_proxy' }, ...operation } },
  },
  'x-amazon-apigateway-request-validators': {
    all: { validateRequestBody: true, validateRequestParameters: true },
    body: { validateRequestBody: true, validateRequestParameters: false },
  },
  ...root,
});

const at = 'error gatehouse/has-validator /paths/~1a/post';

test('a clean document passes', () => expect(saidOfRest(hasValidator, cleanRest)).toEqual([]));

test.each<[string, JsonObject, string[]]>([
  [
    'a header that is required',
    apiWith({ parameters: [{ name: 'h', in: 'header', required: true }] }),
    [`${at} POST /a takes required parameters that no validator checks.`],
  ],
  [
    'a variable and a cookie, which no validator asks for',
    apiWith({
      parameters: [
        { name: 'id', in: 'path', required: true },
        { name: 'c', in: 'cookie', required: true },
      ],
    }),
    [],
  ],
  [
    'a JSON body (REST fact 100)',
    apiWith({ requestBody: body }),
    [`${at} POST /a takes a JSON body that no validator checks.`],
  ],
  ['a JSON body that one checks', apiWith({ requestBody: body, [VALIDATOR]: 'body' }), []],
  [
    'a JSON body that the root’s checks (import fact 171)',
    apiWith({ requestBody: body }, { [VALIDATOR]: 'all' }),
    [],
  ],
  [
    'a body of components',
    apiWith(
      { requestBody: { $ref: '#/components/requestBodies/b' } },
      {
        components: { requestBodies: { b: body } },
      },
    ),
    [`${at} POST /a takes a JSON body that no validator checks.`],
  ],
  [
    'a JSON body without schema',
    apiWith({ requestBody: { content: { 'application/json': {} } } }),
    [],
  ],
  [
    'a body that is no JSON',
    apiWith({ requestBody: { content: { 'image/png': { schema: { type: 'string' } } } } }),
    [],
  ],
  [
    'a body of a JSON type of its own',
    apiWith({ requestBody: { content: { 'application/hal+json': { schema: {} } } } }),
    [`${at} POST /a takes a JSON body that no validator checks.`],
  ],
  [
    'a required parameter (REST fact 92)',
    apiWith({ parameters: [query] }),
    [`${at} POST /a takes required parameters that no validator checks.`],
  ],
  [
    'a parameter that is not required',
    apiWith({ parameters: [{ ...query, required: false }] }),
    [],
  ],
  [
    'a path parameter, which is there or the call is not',
    apiWith({ parameters: [{ ...query, in: 'path' }] }),
    [],
  ],
  [
    'both, of which one is checked',
    apiWith({ parameters: [query], requestBody: body, [VALIDATOR]: 'body' }),
    [`${at}/${VALIDATOR} POST /a takes required parameters that no validator checks.`],
  ],
  [
    'both, of which none is checked',
    apiWith({ parameters: [query], requestBody: body }),
    [`${at} POST /a takes a JSON body and required parameters that no validator checks.`],
  ],
  ['a validator that is none', apiWith({ requestBody: body, [VALIDATOR]: 'al' }), []],
  ['OPTIONS', apiWith({ parameters: [query] }, {}, 'options'), []],
  [
    'a mock',
    apiWith({ parameters: [query], 'x-amazon-apigateway-integration': { type: 'mock' } }),
    [],
  ],
])('%s', (_, root, want) => expect(saidOfRest(hasValidator, root)).toEqual(want));

const write = `Write ${VALIDATOR}: NAME at the operation, and ${VALIDATOR}s:`;
const parametersOnly = { some: { validateRequestParameters: true } };

test.each<[string, JsonObject, string]>([
  [
    'what is to be written',
    { [`${VALIDATOR}s`]: undefined },
    `${write} {NAME: {validateRequestBody: true}} at the root.`,
  ],
  [
    'what is to be added',
    { [`${VALIDATOR}s`]: parametersOnly },
    `${write} {NAME: {validateRequestBody: true}} among those at the root.`,
  ],
  ['the validator that is there', {}, `Write ${VALIDATOR}: all at the operation.`],
])('the remedy names %s', (_, more, want) => {
  const root = apiWith({ requestBody: body }, more);
  const remarks = hasValidator.check?.(contextOf({ root } as never, 'rest', {}));
  expect(remarks?.map(({ remedy }) => remedy)).toEqual([want]);
});
