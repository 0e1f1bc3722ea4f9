import type { JsonObject } from '../../../../../gateway/document/document.ts';
import { functionMethod } from '../../../../../gateway/lint/rules/gatehouse/function-method.ts';
import { cleanRest, integration, restWith, saidOfRest } from '../../rest-document.ts';

const ARN = 'arn:aws:lambda:us-east-1:123456789012:function:f';
const uri = `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/${ARN}/invocations`;
const table = 'arn:aws:apigateway:us-east-1:dynamodb:action/ListTables';

const said = (value: JsonObject): string[] =>
  saidOfRest(functionMethod, restWith(integration, value));

const found = (method: string): string[] => [
  `error gatehouse/function-method ${integration}/httpMethod Lambda is invoked by POST, not by ${method}: each call would be answered 500.`,
];

test('a clean document passes', () => expect(saidOfRest(functionMethod, cleanRest)).toEqual([]));

test.each<[string, JsonObject, string[]]>([
  ['a proxy by GET (REST fact 38)', { type: 'aws_proxy', httpMethod: 'GET', uri }, found('GET')],
  ['a proxy by ANY', { type: 'AWS_PROXY', httpMethod: 'ANY', uri }, found('ANY')],
  ['a function behind templates', { type: 'aws', httpMethod: 'get', uri }, found('get')],
  [
    'a function named by a placeholder',
    { type: 'aws_proxy', httpMethod: 'PUT', uri: '${FunctionUri}' },
    found('PUT'),
  ],
  ['a proxy by POST', { type: 'aws_proxy', httpMethod: 'POST', uri }, []],
  ['a proxy by post', { type: 'aws_proxy', httpMethod: 'post', uri }, []],
  ['a proxy that states none (import fact 172)', { type: 'aws_proxy', uri }, []],
  ['a service by GET', { type: 'aws', httpMethod: 'GET', uri: table }, []],
  ['an unknown service by GET', { type: 'aws', httpMethod: 'GET', uri: '${Uri}' }, []],
  ['an address by GET', { type: 'http_proxy', httpMethod: 'GET', uri: 'https://a.test' }, []],
  ['no uri', { type: 'aws_proxy', httpMethod: 'GET' }, []],
])('%s', (_name, value, expected) => expect(said(value)).toEqual(expected));
