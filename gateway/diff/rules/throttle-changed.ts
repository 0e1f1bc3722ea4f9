import { routeKeyOf } from '../../document/operations.ts';
import type { GatewayConfig, Throttle, UsagePlanConfig } from '../../config.ts';
import { basePathOf } from '../../deployment/base-path.ts';
import type { DocumentOperation } from '../../document/operations.ts';
import { type Comparison, placeIn, placeOf, type Side } from '../comparison.ts';
import { type DiffRule, type Difference } from '../rule.ts';

export const throttleChanged: DiffRule = {
  id: 'gateway/throttle-changed',
  kinds: ['rest', 'http'],
  why: 'Calls at a rate that was answered before are refused with 429.',
  check: (comparison) => [
    ...ofStage(comparison),
    ...ofAccount(comparison),
    ...ofRoutes(comparison),
    ...ofPlans(comparison),
  ],
};

/** What is said of two throttles; nothing where they let through the same. */
const said = (
  was: Throttle,
  is: Throttle,
  whose: string,
): Pick<Difference, 'severity' | 'message' | 'before' | 'after'>[] => {
  const members = ['rateLimit', 'burstLimit'] as const;
  const changed = members.filter((it) => limit(was[it]) !== limit(is[it]));
  if (changed.length === 0) return [];
  const isLower = changed.some((it) => limit(is[it]) < limit(was[it]));
  const steps = changed.map((it) => `${it} ${written(was[it])} → ${written(is[it])}`).join(', ');
  return [
    {
      severity: isLower ? 'breaking' : 'compatible',
      message: `${whose} ${isLower ? 'sooner' : 'later'} throttled with 429: ${steps}.`,
      before: plain(was),
      after: plain(is),
    },
  ];
};

const limit = (value: number | undefined): number => value ?? Infinity;
const written = (value: number | undefined): string => String(value ?? 'none');

const plain = ({ rateLimit, burstLimit }: Throttle): Difference['before'] =>
  rateLimit === undefined && burstLimit === undefined
    ? undefined
    : {
        ...(rateLimit !== undefined && { rateLimit }),
        ...(burstLimit !== undefined && { burstLimit }),
      };

const ofStage = (comparison: Comparison): Difference[] => {
  const { base, head } = comparison;
  const place = placeOf(comparison, '/x-gatehouse/throttle');
  return said(base.settings.throttle ?? {}, head.settings.throttle ?? {}, 'Callers are').map(
    (it) => ({ ...it, place }),
  );
};

const ofAccount = (comparison: Comparison): Difference[] => {
  const of = ({ settings }: Side): Throttle => settings.account?.throttleSettings ?? {};
  const place = placeOf(comparison, '/x-gatehouse/account/throttleSettings');
  const whose = 'Callers of all APIs of the account are';
  return said(of(comparison.base), of(comparison.head), whose).map((it) => ({ ...it, place }));
};

/** A route's own throttle, or its stage's: what a config says of a route counts as the route's own. */
const ofRoutes = (comparison: Comparison): Difference[] =>
  comparison.pairs.flatMap((pair) => {
    const was = own(comparison.base, pair.base);
    const is = own(comparison.head, pair.head);
    const members = (['rateLimit', 'burstLimit'] as const).filter(
      (it) => was[it] !== undefined || is[it] !== undefined,
    );
    const before = effective(comparison.base.settings, was, members);
    const after = effective(comparison.head.settings, is, members);
    const place = placeIn(comparison, pair, '/x-gatehouse/throttle');
    const operation = pair.name;
    return said(before, after, 'Callers are').map((it) => ({ ...it, operation, place }));
  });

const own = ({ root, settings }: Side, operation: DocumentOperation): Throttle => {
  const key = settingKeyOf({ root, settings }, operation);
  const { throttlingRateLimit, throttlingBurstLimit } = settings.routeSettings?.[key] ?? {};
  return {
    ...settings.throttle?.routes?.[key],
    ...(throttlingRateLimit !== undefined && { rateLimit: throttlingRateLimit }),
    ...(throttlingBurstLimit !== undefined && { burstLimit: throttlingBurstLimit }),
  };
};

/** How settings name an operation: `GET /base/x`. */
export const settingKeyOf = (
  { root, settings }: Pick<Side, 'root' | 'settings'>,
  operation: DocumentOperation,
): string => {
  const path = basePathOf(root, settings.import?.basepath) + operation.path;
  return routeKeyOf({ method: operation.method, path });
};

const effective = (
  { throttle }: GatewayConfig,
  own: Throttle,
  members: readonly (keyof Throttle)[],
): Throttle =>
  Object.fromEntries(
    members.flatMap((it) => {
      const value = own[it] ?? throttle?.[it];
      return value === undefined ? [] : [[it, value]];
    }),
  );

/** Plans by name; one that is gone is another rule's. */
const ofPlans = (comparison: Comparison): Difference[] => {
  const plans = comparison.head.settings.usagePlans ?? [];
  return (comparison.base.settings.usagePlans ?? []).flatMap((was) => {
    const at = plans.findIndex(({ name }) => name === was.name);
    const is = plans[at];
    if (is === undefined) return [];
    const place = placeOf(comparison, `/x-gatehouse/usagePlans/${at}`);
    const keys = new Set([...methodKeys(was), ...methodKeys(is)]);
    return [
      ...said(was.throttle ?? {}, is.throttle ?? {}, `Clients of usage plan ${was.name} are`),
      ...[...keys].flatMap((key) =>
        said(
          ofMethod(was, key),
          ofMethod(is, key),
          `Clients of usage plan ${was.name} are, at ${key},`,
        ),
      ),
    ].map((it) => ({ ...it, place }));
  });
};

const methodKeys = ({ apiStages = [] }: UsagePlanConfig): string[] =>
  apiStages.flatMap(({ throttle = {} }) => Object.keys(throttle).map(methodKeyOf));

const ofMethod = ({ apiStages = [] }: UsagePlanConfig, key: string): Throttle =>
  apiStages
    .flatMap(({ throttle = {} }) => Object.entries(throttle))
    .find(([it]) => methodKeyOf(it) === key)?.[1] ?? {};

/** CloudFormation's `/x/GET` is our `GET /x`. */
const methodKeyOf = (key: string): string => {
  const [, path = '', method] = /^(\/.*|)\/([A-Z]+)$/.exec(key) ?? [];
  return method === undefined ? key : `${method} ${path || '/'}`;
};
