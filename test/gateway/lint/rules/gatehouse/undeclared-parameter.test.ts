import type { Json } from '../../../../../gateway/document/document.ts';
import { undeclaredParameter } from '../../../../../gateway/lint/rules/gatehouse/undeclared-parameter.ts';
import { cleanRest, getA, integration, restWith, saidOfRest } from '../../rest-document.ts';

const at = `${integration}/requestParameters/integration.request.header.x`;
const told = (source: string): string =>
  `warning gatehouse/undeclared-parameter ${at} The operation does not declare ${source}, which is mapped here.`;

test('a clean document passes', () =>
  expect(saidOfRest(undeclaredParameter, cleanRest)).toEqual([]));

test.each<[string, Json, string[]]>([
  ['a header', 'method.request.header.Q', [told('method.request.header.Q')]],
  ['a query parameter', 'method.request.querystring.q', [told('method.request.querystring.q')]],
  [
    'every value of one',
    'method.request.multivaluequerystring.q',
    [told('method.request.multivaluequerystring.q')],
  ],
  ['a variable of the path, which the path declares', 'method.request.path.id', []],
  ['static text', "'method.request.header.Q'", []],
  ['what is no text', 1, []],
])('%s that no parameter declares (import fact 167)', (_name, source, want) => {
  expect(saidOfRest(undeclaredParameter, restWith(at, source))).toEqual(want);
});

test.each<[string, string, string[]]>([
  ['a header that is declared, in any case', 'header', []],
  ['a header that is declared as another thing', 'query', [told('method.request.header.q')]],
])('%s', (_name, location, want) => {
  const root = restWith(`${getA}/parameters`, [{ name: 'Q', in: location }]);
  const { paths } = structuredClone(root) as unknown as typeof cleanRest;
  Object.assign(paths['/a/{id}'].get['x-amazon-apigateway-integration'].requestParameters, {
    'integration.request.header.x': 'method.request.header.q',
  });
  expect(saidOfRest(undeclaredParameter, { ...root, paths })).toEqual(want);
});

test('a query parameter that is declared in capitals', () => {
  const root = restWith(at, 'method.request.querystring.q');
  const { paths } = structuredClone(root) as unknown as typeof cleanRest;
  Object.assign(paths['/a/{id}'].get, { parameters: [{ name: 'Q', in: 'query' }] });
  expect(saidOfRest(undeclaredParameter, { ...root, paths })).toEqual([]);
});
