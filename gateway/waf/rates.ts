import { createHash } from 'node:crypto';

/** Parts a window is counted in: what leaves it does so in steps this fine. */
const SLOTS = 60;

/** WAF tracks so many aggregation instances of a rule. */
const MOST_INSTANCES = 10_000;

/** Characters of an instance that are kept; callers write them, and a header has room for thousands. */
const LONGEST_INSTANCE = 128;

/** Counts of one aggregation instance, by slot, oldest first. */
interface Instance {
  readonly counts: [slot: number, count: number][];
  total: number;
}

/** What rate-based rules have counted. It outlives deployments: a saved file gives nobody a new limit. */
export class Rates {
  readonly #rules = new Map<string, Map<string, Instance>>();

  /**
   * Counts a request and tells how many the window holds with it.
   *
   * @param rule which rule counts
   * @param instance what its requests are told apart by
   * @param window milliseconds
   */
  count(rule: string, instance: string, { window, now }: { window: number; now: number }): number {
    // Slots of one window are none of another's: a rule that gets a new window counts anew.
    const instances = this.#of(`${window} ${rule}`);
    const name = shortened(instance);
    const known = instances.get(name) ?? { counts: [], total: 0 };
    // The map keeps the order in which instances were last seen: the first is the stalest.
    instances.delete(name);
    instances.set(name, known);
    if (instances.size > MOST_INSTANCES) {
      for (const stalest of instances.keys()) {
        instances.delete(stalest);
        break;
      }
    }
    return add(known, Math.floor((now * SLOTS) / window));
  }

  #of(rule: string): Map<string, Instance> {
    const known = this.#rules.get(rule) ?? new Map<string, Instance>();
    this.#rules.set(rule, known);
    return known;
  }
}

const shortened = (instance: string): string =>
  instance.length <= LONGEST_INSTANCE
    ? instance
    : createHash('sha256').update(instance).digest('base64');

function add(instance: Instance, slot: number): number {
  const { counts } = instance;
  while (counts[0] !== undefined && counts[0][0] <= slot - SLOTS)
    instance.total -= counts.shift()?.[1] ?? 0;
  const last = counts.at(-1);
  if (last?.[0] === slot) last[1] += 1;
  else counts.push([slot, 1]);
  instance.total += 1;
  return instance.total;
}
