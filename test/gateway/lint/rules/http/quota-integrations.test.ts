import { quotaIntegrations } from '../../../../../gateway/lint/rules/http/quota-integrations.ts';
import { said } from '../../document.ts';

const integrations = (count: number, uri: (at: number) => string) => ({
  paths: Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `/r${at}`,
      { get: { 'x-amazon-apigateway-integration': { type: 'http_proxy', uri: uri(at) } } },
    ]),
  ),
});

test.each<[string, number, (at: number) => string, string[]]>([
  ['300 integrations', 300, (at) => `https://h/${at}`, []],
  [
    '301 that say the same, of which an import makes as many',
    301,
    () => 'https://h',
    ['warning quota-integrations /paths 301 integrations: an HTTP API has 300, a fixed limit.'],
  ],
  [
    '301 integrations',
    301,
    (at) => `https://h/${at}`,
    ['warning quota-integrations /paths 301 integrations: an HTTP API has 300, a fixed limit.'],
  ],
])('%s (import fact 225)', (_name, count, uri, want) =>
  expect(said(quotaIntegrations, integrations(count, uri))).toEqual(want),
);

test('routes without one', () => {
  const { paths } = integrations(300, (at) => `https://h/${at}`);
  expect(said(quotaIntegrations, { paths: { ...paths, '/none': { get: {} } } })).toEqual([]);
});

test('301 routes that refer to one', () => {
  const shared = { $ref: '#/components/x-amazon-apigateway-integrations/one' };
  const routes = Array.from({ length: 301 }, (_, at) => [
    `/r${at}`,
    { get: { 'x-amazon-apigateway-integration': shared } },
  ]);
  const one = { type: 'http_proxy', uri: 'https://h' };
  const components = { 'x-amazon-apigateway-integrations': { one } };
  expect(said(quotaIntegrations, { paths: Object.fromEntries(routes), components })).toEqual([]);
});
