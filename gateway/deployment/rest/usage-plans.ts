import type {
  ApiKeyConfig,
  GatewayConfig,
  QuotaConfig,
  Throttle,
  UsagePlanConfig,
} from '../../config.ts';
import { suggestion } from '../../document/nearest-name.ts';
import { pointerTo } from '../../document/pointer.ts';
import { identifierOf } from '../identifier.ts';
import type { Report } from '../report.ts';

/** A key that calls may bring, with the plan it has on this stage. */
export interface ApiKey {
  /** Ten characters, the same for a name. */
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly enabled: boolean;
  /** `apiId/stage`. */
  readonly stage: string;
  /** `undefined` where no plan of this stage has the key (fact 211). */
  readonly plan: UsagePlan | undefined;
}

export interface UsagePlan {
  readonly name: string;
  readonly throttle: Throttle | undefined;
  /** Throttles of a client on one method, by `GET /x`. */
  readonly methodThrottles: ReadonlyMap<string, Throttle>;
  readonly quota: QuotaConfig | undefined;
}

/** What plans are compiled with. */
export interface PlanScope {
  readonly apiId: string;
  readonly stage: string;
  readonly settings: Pick<GatewayConfig, 'apiKeys' | 'usagePlans'>;
  /** Keys of the API's methods, `GET /x`. */
  readonly methodKeys: readonly string[];
  readonly report: Report;
}

/** API keys by value (facts 209, 211). */
export function compileApiKeys(scope: PlanScope): ReadonlyMap<string, ApiKey> {
  const { apiKeys = [], usagePlans = [] } = scope.settings;
  apiKeys.forEach((key, at) => reportKey(key, apiKeys.slice(0, at), scope.report, at));
  const known = apiKeys.flatMap(({ name, value }) => [name, value]);
  usagePlans.forEach((plan, at) => reportPlan(plan, known, at, scope));
  const stage = `${scope.apiId}/${scope.stage}`;
  return new Map(
    apiKeys.map(({ name, value, enabled = true }): [string, ApiKey] => {
      const plans = usagePlans.filter((it) => hasKey(it, { name, value }) && appliesTo(it, scope));
      if (plans.length > 1) reportTwoPlans(name, plans, scope.report);
      const plan = plans[0] && compilePlan(plans[0], scope);
      const id = identifierOf(`api-key ${name}`, 10);
      return [value, Object.freeze({ id, name, value, enabled, stage, plan })];
    }),
  );
}

/** A plan names its keys; a key's value is read as well. */
const hasKey = ({ apiKeys = [] }: UsagePlanConfig, { name, value }: ApiKeyConfig): boolean =>
  apiKeys.includes(name) || apiKeys.includes(value);

/** A plan that names no stages has this one: a config is one API's. */
const appliesTo = ({ apiStages }: UsagePlanConfig, scope: PlanScope): boolean =>
  apiStages === undefined || stagesOf(apiStages, scope).length > 0;

const stagesOf = (
  apiStages: NonNullable<UsagePlanConfig['apiStages']>,
  { apiId, stage }: PlanScope,
): NonNullable<UsagePlanConfig['apiStages']> =>
  apiStages.filter((it) => (it.apiId ?? apiId) === apiId && (it.stage ?? stage) === stage);

function compilePlan(plan: UsagePlanConfig, scope: PlanScope): UsagePlan {
  const { name, throttle, quota } = plan;
  const throttles = stagesOf(plan.apiStages ?? [], scope).flatMap((it) =>
    Object.entries(it.throttle ?? {}).map(([key, own]): [string, Throttle] => [
      methodKeyOf(key),
      own,
    ]),
  );
  for (const [key] of throttles)
    if (!scope.methodKeys.includes(key)) {
      const message = `Usage plan ${name}: there is no method ${key} to throttle.`;
      scope.report('gatehouse/usage-plan', '', message + suggestion(key, scope.methodKeys));
    }
  return Object.freeze({ name, throttle, methodThrottles: new Map(throttles), quota });
}

/** CloudFormation writes `/x/GET`; ours is `GET /x`. Both are read. */
const methodKeyOf = (key: string): string => {
  const [, path = '', method] = /^(\/.*|)\/([A-Z]+)$/.exec(key) ?? [];
  return method === undefined ? key : `${method} ${path || '/'}`;
};

/** Fact 211, import fact 235. */
const SHORTEST = 20;
const LONGEST = 128;

function reportKey(
  key: ApiKeyConfig,
  before: readonly ApiKeyConfig[],
  report: Report,
  at: number,
): void {
  const { name, value } = key;
  const say = (message: string): void =>
    report('gatehouse/api-key', pointerTo('x-gatehouse', 'apiKeys', at), message);
  if (value.length < SHORTEST || value.length > LONGEST)
    say(
      `The value of API key ${name} has ${value.length} characters: ${SHORTEST} to ${LONGEST} are allowed.`,
    );
  if (before.some((it) => it.name === name)) say(`There are two API keys named ${name}.`);
  if (before.some((it) => it.value === value))
    say(`API key ${name} has the value of another one: API Key already exists.`);
}

function reportPlan(
  { name, quota, apiKeys = [] }: UsagePlanConfig,
  known: readonly string[],
  at: number,
  { report, settings }: PlanScope,
): void {
  const say = (message: string): void =>
    report(
      'gatehouse/usage-plan',
      pointerTo('x-gatehouse', 'usagePlans', at),
      `Usage plan ${name}: ${message}`,
    );
  // A document names keys and holds none: they are made where it is deployed. What is no name may be a
  // value, which no log may show.
  for (const [place, key] of settings.apiKeys === undefined ? [] : apiKeys.entries())
    if (!known.includes(key)) say(`apiKeys[${place}] is the name of no API key.`);
  if (quota !== undefined && (quota.offset ?? 0) > quota.limit)
    say('the offset of its quota is more than the limit.');
  if (settings.usagePlans?.slice(0, at).some((it) => it.name === name))
    say('there is another one of that name.');
}

/** Import fact 235. */
function reportTwoPlans(key: string, plans: readonly UsagePlanConfig[], report: Report): void {
  const names = plans.map(({ name }) => name).join(' and ');
  report(
    'gatehouse/usage-plan',
    '',
    `API key ${key} is in ${names}: a key has one plan on a stage.`,
  );
}
