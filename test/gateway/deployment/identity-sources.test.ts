import type { Json } from '../../../gateway/document/document.ts';
import { expressionsOf, isIdentitySource } from '../../../gateway/deployment/identity-sources.ts';

test.each<[Json | undefined, string[]]>([
  [undefined, []],
  ['', []],
  ['$request.header.a', ['$request.header.a']],
  ['$request.header.a, $context.routeKey', ['$request.header.a', '$context.routeKey']],
  [
    ['$request.header.a', '$stageVariables.b'],
    ['$request.header.a', '$stageVariables.b'],
  ],
])('%j lists %j (facts 55, 78)', (value, want) => expect(expressionsOf(value)).toEqual(want));

test.each([
  ['$request.header.Authorization', true],
  ['$request.querystring.token', true],
  ['$context.routeKey', true],
  ['$stageVariables.a', true],
  ['$context.nothing.at.all', false],
  ['$request.body.token', false],
  ['method.request.header.a', false],
])('%s is a source of identity: %s (fact 78)', (expression, want) =>
  expect(isIdentitySource(expression)).toBe(want),
);
