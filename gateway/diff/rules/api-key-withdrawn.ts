import type { GatewayConfig } from '../../config.ts';
import { placeOf } from '../comparison.ts';
import type { DiffRule } from '../rule.ts';

export const apiKeyWithdrawn: DiffRule = {
  id: 'gateway/api-key-withdrawn',
  kinds: ['rest'],
  why: 'A key that is gone, disabled or in no usage plan of the stage is refused with 403.',
  check: (comparison) => {
    const { base, head } = comparison;
    const left = new Set((head.settings.usagePlans ?? []).map(({ name }) => name));
    const plans = (base.settings.usagePlans ?? [])
      .filter(({ name }) => !left.has(name))
      .map(({ name }) => ({
        severity: 'breaking' as const,
        place: placeOf(comparison, '/x-gatehouse/usagePlans'),
        message: `Usage plan ${name} is gone: keys of no other plan are refused with 403.`,
        before: name,
      }));
    const keys = new Set(usable(head.settings));
    const lost = usable(base.settings).filter((it) => !keys.has(it));
    return [
      ...plans,
      ...lost.map((name) => ({
        severity: 'breaking' as const,
        place: placeOf(comparison, '/x-gatehouse/apiKeys'),
        message: `API key ${name} opens nothing any more: its calls are refused with 403.`,
        before: name,
      })),
    ];
  },
};

/** Names of enabled keys that a plan has; values are nobody's to read. */
const usable = ({ apiKeys = [], usagePlans = [] }: GatewayConfig): string[] => {
  const planned = new Set(usagePlans.flatMap((it) => it.apiKeys ?? []));
  return apiKeys
    .filter(({ enabled = true }) => enabled)
    .filter(({ name, value }) => planned.has(name) || planned.has(value))
    .map(({ name }) => name);
};
