import type { Json } from '../../../../../gateway/document/document.ts';
import { integrationTimeout } from '../../../../../gateway/lint/rules/http/integration-timeout.ts';
import { clean, getA, integrationOf, said, withValue } from '../../document.ts';

const a = integrationOf(getA);

test('a document that is clean', () => expect(said(integrationTimeout, clean)).toEqual([]));

test.each<[string, string, Json | undefined, string[]]>([
  [
    'too short (HTTP fact 98)',
    `${a}/timeoutInMillis`,
    49,
    [`error integration-timeout ${a}/timeoutInMillis Timeout should be between 50 ms and 30000 ms`],
  ],
  [
    'too long',
    `${a}/timeoutInMillis`,
    30001,
    [`error integration-timeout ${a}/timeoutInMillis Timeout should be between 50 ms and 30000 ms`],
  ],
  [
    'no number',
    `${a}/timeoutInMillis`,
    'long',
    [`error integration-timeout ${a}/timeoutInMillis Timeout should be between 50 ms and 30000 ms`],
  ],
  ['the shortest', `${a}/timeoutInMillis`, 50, []],
  ['the longest, digits as text', `${a}/timeoutInMillis`, '30000', []],
  ['none', `${a}/timeoutInMillis`, undefined, []],
])('%s', (_name, pointer, value, want) =>
  expect(said(integrationTimeout, withValue(pointer, value))).toEqual(want),
);
