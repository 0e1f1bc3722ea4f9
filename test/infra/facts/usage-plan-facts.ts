import type { Environment } from '../../../infra/environments.ts';
import type { Project } from '../../../infra/project/project.ts';
import { resources, type Template } from '../fixtures/template.ts';

/** What the stack of usage plans says, from the documents alone. */
export function usagePlanFacts(
  { name }: Environment,
  { apis }: Project,
  template: () => Template,
): void {
  const stageOf = (api: string): string =>
    apis.find((it) => it.name === api)?.settings.stage ?? 'prod';
  const plans = apis.flatMap(({ name: api, settings }) =>
    (settings.usagePlans ?? []).map((plan) => ({ apiStages: [{ apiId: api }], ...plan })),
  );

  test('has every plan, on the stages of every API it spans', () => {
    const found = Object.values(resources(template(), 'AWS::ApiGateway::UsagePlan'));
    expect(found.map((it) => it.Properties)).toEqual(
      plans.map(({ name: plan, throttle, quota, apiStages }) => ({
        UsagePlanName: `gatehouse-${name}-${plan}`,
        ...(throttle && {
          Throttle: { RateLimit: throttle.rateLimit, BurstLimit: throttle.burstLimit },
        }),
        ...(quota && { Quota: { Limit: quota.limit, Period: quota.period } }),
        ApiStages: apiStages.map(({ apiId = '' }) => ({
          ApiId: `</gatehouse/${name}/api/${apiId}/id>`,
          Stage: stageOf(apiId),
        })),
      })),
    );
  });

  test('has a key for each name, without a value of ours, in its plan', () => {
    const keys = resources(template(), 'AWS::ApiGateway::ApiKey');
    const names = [...new Set(plans.flatMap(({ apiKeys = [] }) => apiKeys))];
    expect(Object.values(keys).map((it) => it.Properties)).toEqual(
      names.map((it) => ({ Name: `gatehouse-${name}-${it}`, Enabled: true })),
    );
    const idOf = (type: string, member: string, value: string): string =>
      Object.entries(resources(template(), type)).find(
        ([, it]) => it.Properties[member] === `gatehouse-${name}-${value}`,
      )?.[0] ?? '';
    const found = Object.values(resources(template(), 'AWS::ApiGateway::UsagePlanKey'));
    expect(found.map((it) => it.Properties)).toEqual(
      plans.flatMap(({ name: plan, apiKeys = [] }) =>
        apiKeys.map((key) => ({
          KeyId: `<${idOf('AWS::ApiGateway::ApiKey', 'Name', key)}>`,
          KeyType: 'API_KEY',
          UsagePlanId: `<${idOf('AWS::ApiGateway::UsagePlan', 'UsagePlanName', plan)}>`,
        })),
      ),
    );
  });
}
