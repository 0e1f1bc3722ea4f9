import { droppedOperation } from '../../../gateway/lint/rules/gatehouse/dropped-operation.ts';
import { openOperation } from '../../../gateway/lint/rules/gatehouse/open-operation.ts';
import { unsupportedIntegration } from '../../../gateway/lint/rules/gatehouse/unsupported-integration.ts';
import type { Json } from '../../../gateway/document/document.ts';
import { authorizerOf, clean, getA, integrationOf, said, withValue } from './document.ts';

const rules = [droppedOperation, openOperation, unsupportedIntegration];

/** What follows for the routes of an HTTP API from what an import drops. */
const consequences = (root: Parameters<typeof said>[1]): string[] =>
  rules.flatMap((rule) => said(rule, root));

test('nothing follows of a clean document', () => expect(consequences(clean)).toEqual([]));

test.each<[string, string, Json | undefined, string[]]>([
  [
    'a path without its slash makes no route (import fact 203)',
    '/paths/$default',
    {},
    ['error gatehouse/dropped-operation /paths/$default An import makes no route of $default.'],
  ],
  [
    'a scheme without authorizer leaves its route open (import fact 192)',
    authorizerOf('jwt'),
    undefined,
    [
      `error gatehouse/open-operation ${getA}/security "jwt" has no authorizer, so this operation would be open to anyone.`,
    ],
  ],
  [
    'so does a scheme that there is not',
    `${getA}/security`,
    [{ nope: [] }],
    [
      `error gatehouse/open-operation ${getA}/security "nope" has no authorizer, so this operation would be open to anyone.`,
    ],
  ],
  ['a scheme that nothing asks for leaves nothing open', authorizerOf('lambda'), undefined, []],
  [
    'a type that there is not leaves its route without integration (import fact 207)',
    `${integrationOf(getA)}/type`,
    'aws',
    [
      `error gatehouse/unsupported-integration ${integrationOf(getA)}/type An HTTP API has no integration of type AWS: the route would be left without one.`,
    ],
  ],
])('%s', (_name, pointer, value, want) =>
  expect(consequences(withValue(pointer, value))).toEqual(want),
);
