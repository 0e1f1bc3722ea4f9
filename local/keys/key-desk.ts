import type { Gateway } from '../../gateway/index.ts';
import { usagePlansOf } from '../../infra/data/usage-plans.ts';
import type { ProjectPlan, SettingsOfApis } from '../../infra/data/usage-plans.ts';
import type { Key } from './key-file.ts';
import type { KeyStore } from './key-store.ts';

/** A key and what was done with it. */
export interface KeyUse extends Key {
  /** Calls in the plan's period; `undefined` where the plan has no quota. */
  readonly used: number | undefined;
  readonly remaining: number | undefined;
}

/** A partner at the desk. */
export interface Partner {
  readonly name: string;
  readonly plan: string;
  /** `5 a second, burst 10; 1,000 a month`. */
  readonly limits: string;
  /** The oldest first. */
  readonly keys: readonly KeyUse[];
}

export interface KeyDeskOptions {
  readonly store: KeyStore;
  /** What the documents say now. */
  readonly settings: () => SettingsOfApis;
  /** Of any API: plans count over all APIs they span. */
  readonly usage: () => Gateway['usage'];
  /** Puts the keys live. */
  readonly refresh: () => Promise<void>;
}

/** Where a partner sees its keys and their use, and changes them: what is answered is live. */
export class KeyDesk {
  readonly #options: KeyDeskOptions;

  constructor(options: KeyDeskOptions) {
    this.#options = options;
  }

  /** In the order of the plans. */
  partners(): readonly Partner[] {
    const { store, settings, usage } = this.#options;
    const plans = usagePlansOf(settings());
    const uses = usage();
    return store.partners.flatMap((name) => {
      const plan = plans.find(({ apiKeys }) => apiKeys.includes(name));
      if (plan === undefined) return [];
      const keys = store.keysOf(name).map((key): KeyUse => {
        const use = uses.find((it) => it.key === key.name && it.plan === plan.name);
        const isCounted = use?.remaining !== undefined;
        return { ...key, used: isCounted ? use.used : undefined, remaining: use?.remaining };
      });
      return [{ name, plan: plan.name, limits: limitsOf(plan), keys }];
    });
  }

  /** @throws KeyRefused */
  async create(partner: string): Promise<void> {
    await this.#options.store.create(partner);
    await this.#options.refresh();
  }

  /** @throws KeyRefused */
  async revoke(partner: string, key: string): Promise<void> {
    await this.#options.store.revoke(partner, key);
    await this.#options.refresh();
  }
}

const count = (number: number): string => number.toLocaleString('en-US');

function limitsOf({ throttle, quota }: ProjectPlan): string {
  const rate =
    throttle && `${count(throttle.rateLimit)} a second, burst ${count(throttle.burstLimit)}`;
  const whole = quota ? `${count(quota.limit)} a ${periods[quota.period]}` : 'no quota';
  return [...(rate === undefined ? [] : [rate]), whole].join('; ');
}

const periods = { DAY: 'day', WEEK: 'week', MONTH: 'month' } as const;
