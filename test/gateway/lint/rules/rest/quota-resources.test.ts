import type { Json } from '../../../../../gateway/document/document.ts';
import { quotaResources } from '../../../../../gateway/lint/rules/rest/quota-resources.ts';
import { cleanRest, restWith, saidOfRest } from '../../rest-document.ts';

const paths = (count: number, below = ''): Record<string, Json> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`/p${at}${below}`, { get: {} }]));

describe('resources (import fact 223)', () => {
  test('a clean document passes', () => expect(saidOfRest(quotaResources, cleanRest)).toEqual([]));

  test.each<[string, string, Json, string[]]>([
    [
      '301',
      '/paths',
      paths(301),
      ['warning quota-resources /paths 301 resources: a REST API has 300, an adjustable quota.'],
    ],
    ['300, the root left out', '/paths', { '/': { get: {} }, ...paths(300) }, []],
    [
      '151 with one below each (import fact 161)',
      '/paths',
      paths(151, '/b'),
      ['warning quota-resources /paths 302 resources: a REST API has 300, an adjustable quota.'],
    ],
  ])('%s', (_name, pointer, value, want) => {
    expect(saidOfRest(quotaResources, restWith(pointer, value))).toEqual(want);
  });
});
