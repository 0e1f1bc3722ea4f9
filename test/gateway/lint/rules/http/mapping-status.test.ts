import type { Json } from '../../../../../gateway/document/document.ts';
import { mappingStatus } from '../../../../../gateway/lint/rules/http/mapping-status.ts';
import { clean, integrationOf, postB, said, withValue } from '../../document.ts';

const b = integrationOf(postB);

test('a document that is clean', () => expect(said(mappingStatus, clean)).toEqual([]));

test.each<[string, string, Json | undefined, string[]]>([
  [
    'no status (HTTP fact 92)',
    `${b}/responseParameters`,
    { '2XX': {} },
    [`error mapping-status ${b}/responseParameters/2XX Status Code 2XX is not valid`],
  ],
  [
    'what is no object',
    `${b}/responseParameters`,
    { '200': 'x' },
    [`error mapping-status ${b}/responseParameters/200 The mappings of status 200 are no object.`],
  ],
  ['a status', `${b}/responseParameters`, { '599': {} }, []],
])('%s', (_name, pointer, value, want) =>
  expect(said(mappingStatus, withValue(pointer, value))).toEqual(want),
);
