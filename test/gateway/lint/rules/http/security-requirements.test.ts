import type { Json } from '../../../../../gateway/document/document.ts';
import { securityRequirements } from '../../../../../gateway/lint/rules/http/security-requirements.ts';
import { clean, getA, said, withValue } from '../../document.ts';

test('a document that is clean', () => expect(said(securityRequirements, clean)).toEqual([]));

test.each<[string, string, Json | undefined, string[]]>([
  [
    'one requirement beside an empty one',
    `${getA}/security`,
    [{}, { jwt: [] }],
    [
      `error security-requirements ${getA}/security Multiple security requirements are not supported: an HTTP API takes one, with one scheme.`,
    ],
  ],
  [
    'two requirements (import fact 206)',
    `${getA}/security`,
    [{ jwt: [] }, { lambda: [] }],
    [
      `error security-requirements ${getA}/security Multiple security requirements are not supported: an HTTP API takes one, with one scheme.`,
    ],
  ],
  [
    'two schemes in one',
    `${getA}/security`,
    [{ jwt: [], lambda: [] }],
    [
      `error security-requirements ${getA}/security Multiple security requirements are not supported: an HTTP API takes one, with one scheme.`,
    ],
  ],
  ['none, or one of no scheme', `${getA}/security`, [{}], []],
])('%s', (_name, pointer, value, want) =>
  expect(said(securityRequirements, withValue(pointer, value))).toEqual(want),
);
