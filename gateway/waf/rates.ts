/** Parts a window is counted in: what leaves it does so in steps this fine. */
const SLOTS = 60;

/** WAF tracks so many aggregation instances of a rule. */
const MOST_INSTANCES = 10_000;

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
    const instances = this.#of(rule);
    const known = instances.get(instance) ?? { counts: [], total: 0 };
    // The map keeps the order in which instances were last seen: the first is the stalest.
    instances.delete(instance);
    instances.set(instance, known);
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
