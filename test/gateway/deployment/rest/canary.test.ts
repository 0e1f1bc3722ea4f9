import { withCanary } from '../../../../gateway/deployment/rest/canary.ts';
import type { CanaryParts } from '../../../../gateway/deployment/rest/canary.ts';
import type { RestDeployment } from '../../../../gateway/deployment/rest/deployment.ts';
import type { ApiDocument } from '../../../../gateway/document/document.ts';
import { documentOf } from '../../../../gateway/document/read.ts';

const stage = documentOf({ openapi: '3.0.1', info: { title: 'stage' } });
const other = documentOf({ openapi: '3.0.1', info: { title: 'canary' } });

const base = {
  apiId: 'stage',
  deploymentId: 'stage1',
  isCanary: false,
  stageVariables: { a: '1', b: '1' },
} as unknown as RestDeployment;

const parts = (canary: CanaryParts['settings']['canary']): CanaryParts => ({
  document: stage,
  settings: { stageVariables: { a: '1', b: '1' }, ...(canary && { canary }) },
  read: (path) =>
    path === '/canary.yaml' ? Promise.resolve(other) : Promise.reject(new Error(path)),
  compile: (document: ApiDocument, settings) =>
    ({
      apiId: 'other',
      deploymentId: document === other ? 'other1' : 'stage1',
      isCanary: false,
      stageVariables: settings.stageVariables,
    }) as unknown as RestDeployment,
});

test('a stage without canary stays as it is', async () => {
  expect(await withCanary(base, parts(undefined))).toBe(base);
});

test.each([
  [{ document: '/canary.yaml', percentTraffic: 10 }, 'other1', { a: '1', b: '1' }],
  [
    { percentTraffic: 10, stageVariableOverrides: { b: '2', c: '3' } },
    'stage1',
    { a: '1', b: '2', c: '3' },
  ],
])('REST fact 213: %j', async (canary, deploymentId, stageVariables) => {
  const it = await withCanary(base, parts(canary));
  expect(it).toMatchObject({ deploymentId: 'stage1', isCanary: false, stageVariables: { b: '1' } });
  expect(it.canary).toEqual({
    percentTraffic: 10,
    deployment: { apiId: 'stage', deploymentId, isCanary: true, stageVariables },
  });
});

test('less is said: no call goes to it', async () => {
  expect((await withCanary(base, parts({}))).canary?.percentTraffic).toBe(0);
});
