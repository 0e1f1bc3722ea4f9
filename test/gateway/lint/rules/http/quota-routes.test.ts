import { contextOf } from '../../../../../gateway/lint/context.ts';
import { quotaRoutes } from '../../../../../gateway/lint/rules/http/quota-routes.ts';
import { said } from '../../document.ts';

const routes = (count: number) => ({
  paths: Object.fromEntries(Array.from({ length: count }, (_, at) => [`/r${at}`, { get: {} }])),
});

test.each<[number, string[]]>([
  [300, []],
  [301, ['warning quota-routes /paths 301 routes: an HTTP API has 300, an adjustable quota.']],
])('%d routes (import fact 225)', (count, want) =>
  expect(said(quotaRoutes, routes(count))).toEqual(want),
);

test('a quota that AWS raised', () => {
  const options = { isBundled: true, quotas: { routes: 400 } };
  const context = contextOf({ root: routes(400) } as never, 'http', {}, options);
  expect(quotaRoutes.check?.(context)).toEqual([]);
});

test('operations that make no route', () => {
  const { paths } = routes(300);
  expect(said(quotaRoutes, { paths: { ...paths, '/t': { trace: {} } } })).toEqual([]);
});
