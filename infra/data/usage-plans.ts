import type { ApiSettings, Throttle, UsagePlanSettings } from './generated-api.ts';

/** What the documents of all APIs say, by the names of their folders. */
export type SettingsOfApis = ReadonlyMap<string, ApiSettings>;

type Limits = Pick<UsagePlanSettings, 'name' | 'throttle' | 'quota'>;

/** A usage plan of the project: it may span APIs. */
export interface ProjectPlan extends Limits {
  /** Names of keys. */
  readonly apiKeys: readonly string[];
  readonly stages: readonly PlanStage[];
}

export interface PlanStage {
  /** Folder of an API. */
  readonly api: string;
  /** Default: the API's one. */
  readonly stage?: string;
  /** Of each client on one method, by `GET /x`. */
  readonly throttle?: Readonly<Record<string, Throttle>>;
}

/**
 * Every plan that a document has; one that says no stages is for its own API.
 *
 * @throws Error naming plans that two documents have, and stages of APIs that are not there
 */
export function usagePlansOf(apis: SettingsOfApis): readonly ProjectPlan[] {
  const plans = [...apis].flatMap(([api, { usagePlans = [] }]) =>
    usagePlans.map((plan) => ({ api, plan })),
  );
  const faults = plans.flatMap(({ api, plan }, at) => {
    const other = plans.slice(0, at).find((it) => it.plan.name === plan.name);
    return [
      ...(other === undefined ? [] : [twice(plan.name, other.api, api)]),
      ...stagesOf(plan, api).flatMap((it) =>
        apis.has(it.api) ? [] : [unknown(plan.name, api, it.api, apis)],
      ),
    ];
  });
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return plans.map(({ api, plan }) => ({
    ...limitsOf(plan),
    apiKeys: plan.apiKeys ?? [],
    stages: stagesOf(plan, api),
  }));
}

/**
 * The plans that an API's keys are in, as its gateway's configuration has them: with its own stages alone.
 *
 * @param api name of its folder
 * @throws Error as `usagePlansOf`
 */
export const plansFor = (api: string, apis: SettingsOfApis): readonly UsagePlanSettings[] =>
  usagePlansOf(apis).flatMap((plan) => {
    const own = plan.stages.filter((it) => it.api === api);
    if (own.length === 0) return [];
    return [{ ...limitsOf(plan), apiKeys: plan.apiKeys, apiStages: own.map(withoutApi) }];
  });

const limitsOf = ({ name, throttle, quota }: Limits): Limits => ({
  ...{ name, ...(throttle && { throttle }), ...(quota && { quota }) },
});

const withoutApi = ({ stage, throttle }: PlanStage): Omit<PlanStage, 'api'> => ({
  ...(stage !== undefined && { stage }),
  ...(throttle && { throttle }),
});

const stagesOf = ({ apiStages }: UsagePlanSettings, own: string): readonly PlanStage[] =>
  apiStages === undefined
    ? [{ api: own }]
    : apiStages.map(({ apiId = own, ...stage }) => ({ api: apiId, ...stage }));

const twice = (plan: string, first: string, second: string): string =>
  `openapi/${first} and openapi/${second} both have a usage plan ${plan}: say it in one of them, ` +
  'with the stages of both.';

const unknown = (plan: string, api: string, named: string, apis: SettingsOfApis): string =>
  `openapi/${api}: usage plan ${plan} is for the API ${named}, and there are ` +
  `${[...apis.keys()].join(', ')}: correct its apiId.`;
