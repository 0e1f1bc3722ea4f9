import type { Json } from '../../../../../gateway/document/document.ts';
import { serviceRole } from '../../../../../gateway/lint/rules/gatehouse/service-role.ts';
import { cleanRest, integration, restWith, saidOfRest } from '../../rest-document.ts';

const queue = 'arn:aws:apigateway:us-east-1:sqs:path/123456789012/q';
const lambda = 'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/f/invocations';
const told = `warning gatehouse/service-role ${integration} The integration with a service of AWS names no role to call it with.`;

test('a clean document passes', () => expect(saidOfRest(serviceRole, cleanRest)).toEqual([]));

test.each<[string, Json, string[]]>([
  ['a queue without a role', { type: 'aws', uri: queue }, [told]],
  ['with none said', { type: 'AWS', uri: queue, credentials: null }, [told]],
  ['with one', { type: 'aws', uri: queue, credentials: 'arn:aws:iam::123456789012:role/r' }, []],
  ['a proxy, which has a function behind it', { type: 'aws_proxy', uri: queue }, []],
  ['a function, which may be called by permission', { type: 'aws', uri: lambda }, []],
])('%s (import fact 182)', (_name, value, want) => {
  expect(saidOfRest(serviceRole, restWith(integration, value))).toEqual(want);
});
