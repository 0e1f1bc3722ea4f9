import { endpointVariables } from '../../../gateway/lambda/endpoint-variables.ts';

test('endpoints are told to functions in AWS’s own variables', () => {
  const endpoints = {
    dynamodb: 'http://127.0.0.1:8000',
    cognitoIdp: 'http://127.0.0.1:3002',
    states: 'http://127.0.0.1:8083',
    sqs: '',
  };
  expect(endpointVariables(endpoints)).toEqual({
    AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:8000',
    AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: 'http://127.0.0.1:3002',
    AWS_ENDPOINT_URL_SFN: 'http://127.0.0.1:8083',
  });
});
