import type { Json } from '../../../../../gateway/document/document.ts';
import { integrationType } from '../../../../../gateway/lint/rules/http/integration-type.ts';
import { clean, getA, integrationOf, said, withValue } from '../../document.ts';

const a = integrationOf(getA);

test('a document that is clean', () => expect(said(integrationType, clean)).toEqual([]));

test.each<[string, string, Json | undefined, string[]]>([
  [
    'a type of REST APIs (import fact 207)',
    a,
    { type: 'mock' },
    [
      `warning integration-type ${a}/type Unknown integration type 'mock' for 'GET /a/{id}'. Ignoring.`,
    ],
  ],
  [
    'no type',
    a,
    {},
    [`warning integration-type ${a} Unknown integration type 'null' for 'GET /a/{id}'. Ignoring.`],
  ],
  [
    'what is no integration',
    a,
    'x',
    [`warning integration-type ${a} Unknown integration type 'null' for 'GET /a/{id}'. Ignoring.`],
  ],
  ['a type in any case (HTTP fact 100b)', `${a}/type`, 'Aws_Proxy', []],
  ['none at all', a, undefined, []],
])('%s', (_name, pointer, value, want) =>
  expect(said(integrationType, withValue(pointer, value))).toEqual(want),
);
