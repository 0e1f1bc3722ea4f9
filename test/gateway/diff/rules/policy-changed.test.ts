import { type Compared, type Row, rowsOf } from '../documents.ts';

test.each<[string, Compared, readonly Row[]]>([
  [
    'a policy where there was none',
    {
      head: {
        '/x-amazon-apigateway-policy': {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: '*',
              Action: 'execute-api:Invoke',
              Resource: 'execute-api:/*',
            },
          ],
        },
      },
    },
    [
      [
        'breaking',
        null,
        'head/x-amazon-apigateway-policy',
        'A resource policy says who may call: others are refused with 403.',
        null,
        {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: '*',
              Action: 'execute-api:Invoke',
              Resource: 'execute-api:/*',
            },
          ],
        },
      ],
    ],
  ],
  [
    'another resource',
    {
      base: {
        '/x-amazon-apigateway-policy': {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: '*',
              Action: 'execute-api:Invoke',
              Resource: 'execute-api:/*',
            },
          ],
        },
      },
      head: {
        '/x-amazon-apigateway-policy': {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: '*',
              Action: 'execute-api:Invoke',
              Resource: 'execute-api:/prod/*',
            },
          ],
        },
      },
    },
    [
      [
        'breaking',
        null,
        'head/x-amazon-apigateway-policy',
        'The resource policy is another: callers that it does not allow are refused with 403.',
        {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: '*',
              Action: 'execute-api:Invoke',
              Resource: 'execute-api:/*',
            },
          ],
        },
        {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: '*',
              Action: 'execute-api:Invoke',
              Resource: 'execute-api:/prod/*',
            },
          ],
        },
      ],
    ],
  ],
  [
    'no policy any more',
    {
      base: {
        '/x-amazon-apigateway-policy': {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: '*',
              Action: 'execute-api:Invoke',
              Resource: 'execute-api:/*',
            },
          ],
        },
      },
    },
    [
      [
        'notable',
        null,
        'base/x-amazon-apigateway-policy',
        'Security: there is no resource policy any more.',
        {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: '*',
              Action: 'execute-api:Invoke',
              Resource: 'execute-api:/*',
            },
          ],
        },
        null,
      ],
    ],
  ],
  [
    'not the same in another form',
    {
      base: {
        '/x-amazon-apigateway-policy': {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: '*',
              Action: 'execute-api:Invoke',
              Resource: 'execute-api:/*',
            },
            {
              Effect: 'Deny',
              Principal: '*',
              Action: 'execute-api:Invoke',
              Resource: 'execute-api:/*',
              Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } },
            },
          ],
        },
      },
      head: {
        '/x-amazon-apigateway-policy': {
          Version: '2012-10-17',
          Statement: [
            {
              Sid: 'no',
              Effect: 'Deny',
              Principal: '*',
              Action: 'execute-api:Invoke',
              Resource: 'execute-api:/*',
              Condition: { IpAddress: { 'aws:SourceIp': ['10.0.0.0/8'] } },
            },
            {
              Effect: 'Allow',
              Principal: { AWS: '*' },
              Action: ['execute-api:invoke'],
              Resource: 'execute-api:/*',
            },
          ],
        },
      },
    },
    [],
  ],
])('%s', async (_, compared, want) => {
  expect(await rowsOf(compared, 'gateway/policy-changed')).toEqual(want);
});
