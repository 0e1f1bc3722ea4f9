import { prepareDeployment } from '../../../gateway/deployment/prepare.ts';
import { documentOf } from '../../../gateway/document/read.ts';
import { restWith } from '../lint/rest-document.ts';

test('what compiling refuses comes with the remedy of its rule', async () => {
  const root = restWith('/paths/~1a~1{id}/get/x-amazon-apigateway-integration', undefined);
  await expect(prepareDeployment(documentOf(root, 'a.yaml'), {}, 'rest')).rejects.toThrow(
    'a.yaml:1 GET /a/{id} has no x-amazon-apigateway-integration: nothing would answer it. Write x-amazon-apigateway-integration: {type, httpMethod, uri} at the operation, beside its responses. [gatehouse/has-integration]',
  );
});

test('what an operation says holds below a path with a slash at its end', async () => {
  const own = { ...restWith('/x-gatehouse', undefined) } as Record<string, never>;
  const [item] = Object.values(own['paths'] as Record<string, { get: object }>);
  const throttle = { rateLimit: 3, burstLimit: 4 };
  const paths = { '/pets/': { get: { ...item?.get, 'x-gatehouse': { throttle } } } };
  const { deployment } = await prepareDeployment(documentOf({ ...own, paths }), {}, 'rest');
  expect(deployment.kind === 'rest' && deployment.methods.map((it) => it.key)).toEqual([
    'GET /pets',
  ]);
});
