import { restSharedIntegrations } from '../../../../gateway/lint/rules/rest-shared-integrations.ts';
import { cleanRest, integration, restWith, saidOfRest } from '../rest-document.ts';

test('an integration of its own passes', () => {
  expect(saidOfRest(restSharedIntegrations, cleanRest)).toEqual([]);
});

test('a shared one is left out by an import (import fact 194)', () => {
  const root = restWith(integration, { $ref: '#/components/x-amazon-apigateway-integrations/a' });
  expect(saidOfRest(restSharedIntegrations, root)).toEqual([
    `warning integration-type ${integration} Unknown integration type 'null' for 'GET /a/{id}'. Ignoring.`,
    `error gatehouse/unsupported-integration ${integration} A REST API has no shared integrations: the method would be left without one. Write the integration into the operation.`,
  ]);
});
