import { prepareDeployment } from '../../../gateway/deployment/prepare.ts';
import { documentOf } from '../../../gateway/document/read.ts';
import { cleanRest, restWith } from '../lint/rest-document.ts';

test('what compiling refuses comes with the remedy of its rule', async () => {
  const root = restWith('/paths/~1a~1{id}/get/x-amazon-apigateway-integration', undefined);
  await expect(prepareDeployment(documentOf(root, 'a.yaml'), {}, 'rest')).rejects.toThrow(
    'a.yaml:1 GET /a/{id} has no x-amazon-apigateway-integration: nothing would answer it. Write x-amazon-apigateway-integration: {type, httpMethod, uri} at the operation, beside its responses. [gatehouse/has-integration]',
  );
});

test('what an operation says holds below a path with a slash at its end', async () => {
  const throttle = { rateLimit: 3, burstLimit: 4 };
  const get = { ...cleanRest.paths['/a/{id}'].get, parameters: [], 'x-gatehouse': { throttle } };
  const document = documentOf({ ...cleanRest, paths: { '/pets/': { get } } });
  const { deployment } = await prepareDeployment(document, {}, 'rest');
  expect(deployment.kind === 'rest' && deployment.methods.map(({ key }) => key)).toEqual([
    'GET /pets',
  ]);
});
