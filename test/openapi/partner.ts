import {
  createGateway,
  type Functions,
  type Gateway,
  type GatewayConfig,
} from '../../gateway/index.ts';
import { readSettings } from '../../infra/data/generated-api.ts';
import { plansFor } from '../../infra/data/usage-plans.ts';

const apis = ['partner-v1', 'partner-v2'] as const;

export type PartnerApi = (typeof apis)[number];

/** What functions answer, by the event that API Gateway sends them. */
export type Respond = (event: ProxyEvent) => object;

export interface ProxyEvent {
  readonly httpMethod: string;
  readonly resource: string;
  readonly pathParameters: Readonly<Record<string, string>> | null;
}

/** A clock that stands still until it is advanced. */
export interface HeldClock {
  time: number;
  now(): number;
}

export const heldClock = (time: number): HeldClock => {
  const clock = { time, now: () => clock.time };
  return clock;
};

/** Where the domain has the API, and what the authorizer asks for. */
const forOthers: ReadonlySet<string> = new Set(['basePath', 'scopes']);

/** Names of the keys in the plans, and their values here. */
export const keyOf = (partner: string): string => `key-of-${partner}`.padEnd(24, '.');

/**
 * A partner API as its document and settings say, on a held clock; functions answer what the test says,
 * and every partner of the plans has its key.
 */
export function openPartnerApi(
  api: PartnerApi,
  clock: HeldClock,
  respond: Respond,
): Promise<Gateway> {
  const settings = new Map(apis.map((name) => [name as string, readSettings('.', name)]));
  const usagePlans = plansFor(api, settings);
  const names = [...new Set(usagePlans.flatMap(({ apiKeys = [] }) => apiKeys))];
  const said = Object.entries(settings.get(api) ?? {}).filter(([name]) => !forOthers.has(name));
  const config = {
    ...Object.fromEntries(said),
    usagePlans,
    apiKeys: names.map((name) => ({ name, value: keyOf(name) })),
  } as GatewayConfig;
  return createGateway(`generated/${api}/openapi.json`, config, {
    clock,
    functions: answering(respond),
    log: () => undefined,
    accessLog: () => undefined,
    executionLog: () => undefined,
  });
}

const answering = (respond: Respond): Functions => ({
  has: () => true,
  invoke: (_, event) => {
    const payload = JSON.stringify(respond(JSON.parse(event) as ProxyEvent));
    return Promise.resolve({ outcome: 'succeeded', payload });
  },
  update: () => undefined,
  close: () => Promise.resolve(),
});
