import { serviceEndpoints } from '../../../gateway/integration/service-endpoints.ts';

const embedded = (service: string): Promise<string | undefined> =>
  Promise.resolve(service === 'sqs' || service === 'dynamodb' ? 'http://embedded' : undefined);

const ADDRESSES: readonly [
  string,
  string,
  { readonly config?: Record<string, string>; readonly variables?: Record<string, string> },
  string | undefined,
][] = [
  [
    'the config',
    'sqs',
    { config: { sqs: 'http://a/' }, variables: { AWS_ENDPOINT_URL_SQS: 'http://b' } },
    'http://a',
  ],
  ['its camel case', 'cognito-idp', { config: { cognitoIdp: 'http://a' } }, 'http://a'],
  [
    'the variable of the service',
    'states',
    { variables: { AWS_ENDPOINT_URL_SFN: 'http://b', AWS_ENDPOINT_URL: 'http://c' } },
    'http://b',
  ],
  ['the variable of all', 'sqs', { variables: { AWS_ENDPOINT_URL: 'http://c' } }, 'http://c'],
  [
    'the embedded one',
    'sqs',
    { config: { sqs: '' }, variables: { AWS_ENDPOINT_URL_SQS: '' } },
    'http://embedded',
  ],
  ['nobody', 'kinesis', { config: { sqs: 'http://a' } }, undefined],
];

it.each(ADDRESSES)('%s serves %s', async (_, service, { config = {}, variables = {} }, address) => {
  expect(await serviceEndpoints(variables, embedded)(service, config)).toBe(address);
});
