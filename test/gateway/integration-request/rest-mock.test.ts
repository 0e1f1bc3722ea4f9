import fc from 'fast-check';
import { mockStatus } from '../../../gateway/integration-request/rest-mock.ts';

test.each([
  ['{"statusCode": 200}', 200],
  [' \n{ "statusCode" : 200 }\n', 200],
  ['{statusCode: 200}', 200],
  ["{'statusCode': 200}", 200],
  ['{"statusCode": 200,}', 200],
  ['{"statusCode": 200 ,,}', 200],
  ['{"statusCode": 200, what ever}', 200],
  ['{"statusCode": 200 junk}', 200],
  ['{"other": 1, "statusCode": 404}', 404],
  ['{"deep": {"statusCode": 1}, "statusCode": 404}', 404],
  ["{other: 'a, b', statusCode: 404}", 404],
  ['{other: "a\\"}", statusCode: 404}', 404],
  ['{"statusCode": "200"}', undefined],
  ["{statusCode: '200'}", undefined],
  ['{"statusCode": 200', undefined],
  ['"statusCode": 200}', undefined],
  ['statusCode: 200', undefined],
  ['{"statusCode": 20.5}', undefined],
  ['{"statusCode": true}', undefined],
  ['{"statuscode": 200}', undefined],
  ['{junk, "statusCode": 200}', undefined],
  ['{}', undefined],
  ['[]', undefined],
  ['null', undefined],
  ['', undefined],
])('%s says %s (REST facts 109, 110)', (text, want) => {
  expect(mockStatus(text)).toBe(want);
});

test('every JSON object with an integer says it, whatever stands beside it', () => {
  const status = fc.integer({ min: 0, max: 999 });
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), status, (others, statusCode) => {
      expect(mockStatus(JSON.stringify({ ...others, statusCode }))).toBe(statusCode);
    }),
  );
});

test('no text makes the reader throw or run on', () => {
  const text = fc.stringMatching(/^[{}"':, a-c0-2\\[\]]*$/, { maxLength: 60 });
  fc.assert(
    fc.property(text, (it) => {
      mockStatus(`{${it}}`);
    }),
  );
  for (const it of [
    '{'.repeat(100_000),
    `{${'a:1,'.repeat(100_000)}}`,
    `{"${'\\'.repeat(100_000)}}`,
  ])
    mockStatus(it);
});
