import { readBatchResponse } from '../../../local/event-sources/batch-response.ts';

const batch = ['a', 'b', 'c'];
const failures = (...itemIdentifiers: unknown[]): string =>
  JSON.stringify({ batchItemFailures: itemIdentifiers.map((it) => ({ itemIdentifier: it })) });

// "Success and failure conditions" of SQS as an event source, in the Lambda developer guide.
test.each([
  ['nothing', '', []],
  ['null', 'null', []],
  ['an empty object', '{}', []],
  ['a null list', '{"batchItemFailures":null}', []],
  ['an empty list', failures(), []],
  ['an object without the list', '{"statusCode":200}', []],
  ['two of three', failures('a', 'c'), ['a', 'c']],
  ['one twice', failures('b', 'b'), ['b']],
  ['all', failures(...batch), batch],
])('%s fails these of the batch', (_, payload, failed) => {
  expect(readBatchResponse(payload, batch)).toEqual({ outcome: 'read', failed: new Set(failed) });
});

const nameless = 'its answer names no message of the batch in batchItemFailures[0].itemIdentifier';
test.each([
  ['no JSON', 'oops', 'its answer is no JSON object'],
  ['a text', '"ok"', 'its answer is no JSON object'],
  ['a list', '["a"]', 'its answer is no JSON object'],
  [
    'a list that is an object',
    '{"batchItemFailures":{}}',
    'its answer has no list of batchItemFailures',
  ],
  ['an empty identifier', failures(''), nameless],
  ['a null identifier', failures(null), nameless],
  ['a number', failures(1), nameless],
  ['another member', '{"batchItemFailures":[{"messageId":"a"}]}', nameless],
  ['identifiers alone', '{"batchItemFailures":["a"]}', nameless],
  ['null in the list', '{"batchItemFailures":[null]}', nameless],
  ['a message of another batch', failures('d'), nameless],
])('%s fails the whole batch', (_, payload, reason) => {
  expect(readBatchResponse(payload, batch)).toEqual({ outcome: 'malformed', reason });
});
