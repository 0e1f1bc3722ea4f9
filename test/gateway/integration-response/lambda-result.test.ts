import fc from 'fast-check';
import {
  answerV1,
  answerV2,
  MalformedResult,
} from '../../../gateway/integration-response/lambda-result.ts';

const v2 = (result: unknown): unknown => answerV2(JSON.stringify(result));

test.each([
  ['an empty object', {}, [200, '{}']],
  ['a list', [1], [200, '[1]']],
  ['null', null, [200, 'null']],
  ['a string', 'words', [200, 'words']],
  ['a status as text', { statusCode: '204' }, [204, '']],
  ['a null body', { statusCode: 200, body: null }, [200, '']],
])('facts 31, 32: %s', (_name, result, [status, body]) => {
  expect(v2(result)).toMatchObject({ status, body });
});

test('fact 33: headers of the connection and the gateway’s own are not taken over', () => {
  const headers = {
    Connection: 'close',
    'Transfer-Encoding': 'chunked',
    'Content-Length': '9',
    'Apigw-Requestid': 'x',
    'Content-Type': 'text/css',
    'X-Kept': true,
  };
  expect(v2({ statusCode: 200, headers })).toMatchObject({
    headers: ['content-type', 'text/css', 'x-kept', 'true'],
  });
});

test.each([
  ['600', 600],
  ['199', 199],
  ['a fraction', 200.5],
  ['null', null],
  ['an empty text', ''],
])('fact 38: statusCode %s is malformed', (_name, statusCode) => {
  expect(() => v2({ statusCode })).toThrow(MalformedResult);
});

test('fact 38: what is not JSON is malformed', () => {
  expect(() => answerV2('{')).toThrow(MalformedResult);
});

test('fact 37: format 1.0 merges headers, and does not send the same twice', () => {
  const result = {
    statusCode: 200,
    multiValueHeaders: { 'Set-Cookie': ['a=1', 'b=2'] },
    headers: { 'set-cookie': 'b=2', 'x-one': '1' },
  };
  expect(answerV1(JSON.stringify(result)).headers).toEqual([
    ...['set-cookie', 'a=1', 'set-cookie', 'b=2', 'x-one', '1'],
    ...['content-type', 'text/plain; charset=utf-8'],
  ]);
});

test('any JSON value becomes an answer or a malformed result', () => {
  const envelope = fc.record(
    {
      statusCode: fc.jsonValue(),
      headers: fc.jsonValue(),
      multiValueHeaders: fc.jsonValue(),
      cookies: fc.jsonValue(),
      body: fc.jsonValue(),
      isBase64Encoded: fc.jsonValue(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), envelope), (value) => {
      for (const make of [answerV1, answerV2]) {
        let status = 0;
        try {
          ({ status } = make(JSON.stringify(value)));
        } catch (error) {
          expect(error).toBeInstanceOf(MalformedResult);
          continue;
        }
        expect(status).toBeGreaterThanOrEqual(200);
      }
    }),
  );
});
