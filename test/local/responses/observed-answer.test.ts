import { observedAnswer } from '../../../local/responses/observed-answer.ts';

type Parameters_ = Parameters<typeof observedAnswer>;

const context = {
  routeKey: 'GET /pets',
  httpMethod: 'GET',
  integration: { latency: 1, status: 200 },
} as unknown as Parameters_[0];
const answer: Parameters_[1] = {
  status: 200,
  headers: ['apigw-requestid', 'x=', 'Content-Type', 'application/json'],
  body: Buffer.from('{"a":1}'),
};

test("a function's answer is seen as it goes out", () => {
  expect(observedAnswer(context, answer)).toEqual({
    ...{ routeKey: 'GET /pets', status: 200, contentType: 'application/json', body: '{"a":1}' },
  });
});

test.each([
  ['without a route', { routeKey: undefined }],
  ['that no function was asked for', { integration: undefined }],
  ['that the gateway made', { error: { message: 'Forbidden', responseType: 'ACCESS_DENIED' } }],
  ['to HEAD', { httpMethod: 'HEAD' }],
])('an answer %s is not looked at', (_, changes) => {
  expect(observedAnswer({ ...context, ...changes } as Parameters_[0], answer)).toBeUndefined();
});
