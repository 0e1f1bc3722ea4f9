import { compileValidations } from '../../../../gateway/deployment/rest/request-validation.ts';
import { restOperationsOf } from '../../../../gateway/deployment/rest/operations.ts';
import type { JsonObject } from '../../../../gateway/document/document.ts';

const VALIDATOR = 'x-amazon-apigateway-request-validator';
const VALIDATORS = 'x-amazon-apigateway-request-validators';
const all = { validateRequestBody: true, validateRequestParameters: true };

function compile(root: JsonObject): { got: unknown; reported: string[] } {
  const reported: string[] = [];
  const operations = restOperationsOf({ root });
  const validations = compileValidations(root, operations, (_rule, pointer, message) =>
    reported.push(`${pointer} ${message}`),
  );
  const got = operations.map((it) => {
    const { parameters, models, pointer } = validations.get(it) ?? {};
    return [parameters?.map(({ name }) => name), models && [...models.keys()], pointer];
  });
  return { got, reported };
}

const header = (name: string, required = true): JsonObject => ({ name, in: 'header', required });
const body = (type: string): JsonObject => ({
  content: { [type]: { schema: { type: 'object' } } },
});

test('REST facts 92, 98 to 100: what each validator checks, and who chose it', () => {
  const root = {
    [VALIDATORS]: { all, none: {}, texts: { validateRequestParameters: 'true' } },
    [VALIDATOR]: 'all',
    paths: {
      '/inherits': { get: { parameters: [header('b'), header('a'), header('c', false)] } },
      '/own': {
        get: { [VALIDATOR]: 'texts', parameters: [header('a')], requestBody: body('a/b') },
      },
      '/none': { get: { [VALIDATOR]: 'none', parameters: [header('a')] } },
      '/body': { post: { requestBody: body('Application/JSON; charset=utf-8') } },
      '/nothing': { get: {} },
    },
  };
  expect(compile(root)).toEqual({
    got: [
      [['a', 'b'], [], `/${VALIDATOR}`],
      [['a'], undefined, `/paths/~1own/get/${VALIDATOR}`],
      [undefined, undefined, undefined],
      [[], ['application/json'], `/${VALIDATOR}`],
      [undefined, undefined, undefined],
    ],
    reported: [],
  });
});

test('a validator that is not there is refused, with those there are', () => {
  const root = { [VALIDATORS]: { all }, paths: { '/a': { get: { [VALIDATOR]: 'al' } } } };
  expect(compile(root).reported).toEqual([
    `/paths/~1a/get/${VALIDATOR} Invalid Request Validator identifier specified`,
  ]);
});
