import type { Json } from '../../../../../gateway/document/document.ts';
import { extensionsVersion } from '../../../../../gateway/lint/rules/http/extensions-version.ts';
import { said, withValue } from '../../document.ts';

const MEMBER = 'x-amazon-apigateway-importexport-version';

test.each<[Json, string[]]>([
  ['1.0', []],
  [1, []],
  ['2.0', [`error extensions-version /${MEMBER} ${MEMBER} is "2.0", which no import knows.`]],
])('%p (import fact 202)', (version, want) =>
  expect(said(extensionsVersion, withValue(`/${MEMBER}`, version))).toEqual(want),
);
