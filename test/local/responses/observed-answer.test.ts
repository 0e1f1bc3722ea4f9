import { observedAnswer } from '../../../local/responses/observed-answer.ts';

type Parameters_ = Parameters<typeof observedAnswer>;

const call: Parameters_[0] = {
  routeKey: 'GET /pets',
  httpMethod: 'GET',
  fromIntegration: true,
};
const answer: Parameters_[1] = {
  status: 200,
  headers: ['apigw-requestid', 'x=', 'Content-Type', 'application/json'],
  body: Buffer.from('{"a":1}'),
};

test("a function's answer is seen as it goes out", () => {
  expect(observedAnswer(call, answer)).toEqual({
    ...{ routeKey: 'GET /pets', status: 200, contentType: 'application/json', body: '{"a":1}' },
  });
});

test.each([
  ['without a route', { routeKey: undefined }],
  ['that the gateway made', { fromIntegration: false }],
  ['to HEAD', { httpMethod: 'HEAD' }],
])('an answer %s is not looked at', (_, changes) => {
  expect(observedAnswer({ ...call, ...changes }, answer)).toBeUndefined();
});
