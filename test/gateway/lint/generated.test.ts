import { DocumentError } from '../../../gateway/document/finding.ts';
import { lintGenerated } from '../../../gateway/lint/generated.ts';
import { clean, getA, integrationOf, withValue } from './document.ts';

const origins = { '': 'api.yaml:1', [getA]: 'a.yaml:7' };
const given = { origins, file: 'openapi.json', config: {} };

test('a clean document may be deployed', () => {
  const { verdict, refusals } = lintGenerated({ ...given, root: clean });
  expect({ verdict, refusals }).toEqual({ verdict: 'accepted', refusals: [] });
});

test('an error is refused, at its authored place and with its remedy', () => {
  const root = withValue(integrationOf(getA), undefined);
  expect(
    lintGenerated({ ...given, root }).refusals.map(({ file, line, rule, remedy }) => [
      ...[file, line, rule, remedy],
    ]),
  ).toEqual([
    [
      ...['a.yaml', 7, 'gatehouse/has-integration'],
      'Write x-amazon-apigateway-integration: {type, httpMethod, uri} at the operation, beside its responses.',
    ],
  ]);
});

test.each([
  [undefined, []],
  [{ routes: 2 }, []],
  [{ routes: 1 }, ['2 routes: an HTTP API has 1, an adjustable quota.']],
])('quotas of the account %j', (quotas, want) => {
  const { refusals } = lintGenerated({ ...given, root: clean, ...(quotas && { quotas }) });
  expect(refusals.map(({ message }) => message)).toEqual(want);
});

test('what is no document of an API is refused by its file', () => {
  expect(() => lintGenerated({ ...given, origins: {}, root: {} })).toThrow(DocumentError);
  expect(() => lintGenerated({ ...given, origins: {}, root: {} })).toThrow(/^openapi\.json:1 /);
});
