import type { Json } from '../../../../../gateway/document/document.ts';
import { unsupportedIntegration } from '../../../../../gateway/lint/rules/gatehouse/unsupported-integration.ts';
import { clean, integrationOf, postB, said, withValue } from '../../document.ts';
import { cleanRest, integration, restWith, saidOfRest } from '../../rest-document.ts';

test('clean documents pass', () => {
  expect(saidOfRest(unsupportedIntegration, cleanRest)).toEqual([]);
  expect(said(unsupportedIntegration, clean)).toEqual([]);
});

test.each<[string, Json, string]>([
  [
    'a shared integration',
    { $ref: '#/components/x-amazon-apigateway-integrations/a' },
    `error gatehouse/unsupported-integration ${integration} A REST API has no shared integrations: the method would be left without one.`,
  ],
  [
    'no type',
    { typ: 'aws_proxy' },
    `error gatehouse/unsupported-integration ${integration} A REST API has no integration without a type: the method would be left without one.`,
  ],
  [
    'an unknown type',
    { type: 'grpc' },
    `error gatehouse/unsupported-integration ${integration}/type A REST API has no integration of type grpc: the method would be left without one.`,
  ],
])('REST: %s leaves a method without one (import facts 175, 194)', (_name, value, want) => {
  expect(saidOfRest(unsupportedIntegration, restWith(integration, value))).toEqual([want]);
});

test('HTTP: a type that only REST APIs have (import fact 207)', () => {
  const at = `${integrationOf(postB)}/type`;
  expect(said(unsupportedIntegration, withValue(at, 'mock'))).toEqual([
    `error gatehouse/unsupported-integration ${at} An HTTP API has no integration of type MOCK: the route would be left without one.`,
  ]);
});
