import { authorizerEvent } from '../../../../gateway/authorizer/lambda/event.ts';
import { lambdaAuthorizer, routedCall } from '../calls.ts';
import type { CallParts } from '../calls.ts';
import { NOW } from '../jwt/tokens.ts';

const two = lambdaAuthorizer();
const one = lambdaAuthorizer({ payloadFormatVersion: '1.0' });
const ARN = 'arn:aws:execute-api:us-east-1:123456789012:abcdef1234/prod/GET/pets/6';

const full: Omit<CallParts, 'authorizer'> = {
  headers: { authorization: 'user1', cookie: 'a=1; b=2', 'x-list': 'one,two' },
  route: { key: 'GET /pets/{id}', path: '/pets/{id}' },
  request: { query: 'q=a+b&q=%26&empty=&__proto__=x' },
  path: '/prod/pets/6',
  pathParameters: { id: '6' },
  deployment: { stage: 'prod', stageVariables: { table: 'pets' } },
};

const event = (authorizer: typeof two, parts: Omit<CallParts, 'authorizer'>, identity: string[]) =>
  JSON.parse(authorizerEvent(authorizer, routedCall({ authorizer, ...parts }), identity)) as Record<
    string,
    unknown
  >;

describe('fact 73: the event of an authorizer function', () => {
  it('in format 2.0', () => {
    const given = event(two, full, ['user1', '123']);
    expect(given).toEqual({
      version: '2.0',
      type: 'REQUEST',
      routeArn: ARN,
      identitySource: ['user1', '123'],
      routeKey: 'GET /pets/{id}',
      rawPath: '/prod/pets/6',
      rawQueryString: 'q=a+b&q=%26&empty=&__proto__=x',
      cookies: ['a=1', 'b=2'],
      headers: { host: 'api.example', authorization: 'user1', 'x-list': 'one,two' },
      queryStringParameters: JSON.parse('{"q":"a b,&","empty":"","__proto__":"x"}') as unknown,
      requestContext: {
        accountId: '123456789012',
        apiId: 'abcdef1234',
        domainName: 'api.example',
        domainPrefix: 'api',
        http: {
          method: 'GET',
          path: '/prod/pets/6',
          protocol: 'HTTP/1.1',
          sourceIp: '127.0.0.1',
          userAgent: 'test',
        },
        requestId: 'ATfSmjLgPHcESJw=',
        routeKey: 'GET /pets/{id}',
        stage: 'prod',
        time: '21/Nov/2026:12:00:00 +0000',
        timeEpoch: NOW,
      },
      pathParameters: { id: '6' },
      stageVariables: { table: 'pets' },
    });
  });

  it('in format 2.0 without what may be absent', () => {
    const given = event(two, {}, []);
    expect(Object.keys(given)).toEqual([
      'version',
      'type',
      'routeArn',
      'identitySource',
      'routeKey',
      'rawPath',
      'rawQueryString',
      'headers',
      'requestContext',
    ]);
    expect(given).toMatchObject({ identitySource: null, rawQueryString: '' });
  });

  it('in format 1.0', () => {
    const given = event(one, full, ['user1', '123']);
    expect(given).toEqual({
      version: '1.0',
      type: 'REQUEST',
      methodArn: ARN,
      identitySource: 'user1,123',
      authorizationToken: 'user1,123',
      resource: '/pets/{id}',
      path: '/prod/pets/6',
      httpMethod: 'GET',
      headers: {
        host: 'api.example',
        authorization: 'user1',
        cookie: 'a=1; b=2',
        'x-list': 'one,two',
      },
      queryStringParameters: JSON.parse('{"q":"&","empty":"","__proto__":"x"}') as unknown,
      pathParameters: { id: '6' },
      stageVariables: { table: 'pets' },
      requestContext: {
        accountId: '123456789012',
        apiId: 'abcdef1234',
        domainName: 'api.example',
        domainPrefix: 'api',
        extendedRequestId: 'ATfSmjLgPHcESJw=',
        httpMethod: 'GET',
        identity: { sourceIp: '127.0.0.1', userAgent: 'test' },
        path: '/prod/pets/6',
        protocol: 'HTTP/1.1',
        requestId: 'ATfSmjLgPHcESJw=',
        requestTime: '21/Nov/2026:12:00:00 +0000',
        requestTimeEpoch: NOW,
        resourceId: 'GET /pets/{id}',
        resourcePath: '/pets/{id}',
        stage: 'prod',
      },
    });
  });

  it('in format 1.0 without parameters and variables', () => {
    expect(event(one, {}, ['user1'])).toMatchObject({
      identitySource: 'user1',
      queryStringParameters: {},
      pathParameters: {},
      stageVariables: {},
    });
  });
});
