import { serviceEndpoints } from '../../../gateway/integration/service-endpoints.ts';

const embedded = (service: string): Promise<string | undefined> =>
  Promise.resolve(service === 'sqs' || service === 'dynamodb' ? 'http://embedded' : undefined);

const ADDRESSES: readonly [
  string,
  string,
  Readonly<Record<string, string>>,
  Readonly<Record<string, string>>,
  string | undefined,
][] = [
  ['the config', 'sqs', { sqs: 'http://a/' }, { AWS_ENDPOINT_URL_SQS: 'http://b' }, 'http://a'],
  ['its camel case', 'cognito-idp', { cognitoIdp: 'http://a' }, {}, 'http://a'],
  [
    'the variable of the service',
    'states',
    {},
    { AWS_ENDPOINT_URL_SFN: 'http://b', AWS_ENDPOINT_URL: 'http://c' },
    'http://b',
  ],
  ['the variable of all', 'sqs', {}, { AWS_ENDPOINT_URL: 'http://c' }, 'http://c'],
  ['the embedded one', 'sqs', { sqs: '' }, { AWS_ENDPOINT_URL_SQS: '' }, 'http://embedded'],
  ['nobody', 'kinesis', { sqs: 'http://a' }, {}, undefined],
];

it.each(ADDRESSES)('%s serves %s', async (_, service, configured, variables, address) => {
  expect(await serviceEndpoints(variables, embedded)(service, configured)).toBe(address);
});
