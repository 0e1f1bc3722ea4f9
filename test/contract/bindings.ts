/** What `{name.member.…}` in a precondition may name; a name may have a dot of its own, `unique.uuid`. */
export type Bindings = Readonly<Record<string, unknown>>;

/**
 * Fills `{customer.id}`, `{order.body.id}`, `{unique}` in every string of a value.
 *
 * @throws Error naming the expression when it names nothing
 */
export function fill<T>(value: T, bindings: Bindings): T {
  return fillNode(value, bindings) as T;
}

function fillNode(value: unknown, bindings: Bindings): unknown {
  if (typeof value === 'string') {
    return value.replace(/\{([\w.-]+)\}/g, (_, expression: string) => look(expression, bindings));
  }
  if (Array.isArray(value)) return value.map((it) => fillNode(it, bindings));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, it]) => [name, fillNode(it, bindings)]),
  );
}

function look(expression: string, bindings: Bindings): string {
  const found =
    bindings[expression] ??
    expression
      .split('.')
      .reduce<unknown>((node, name) => (node as Bindings | undefined)?.[name], bindings);
  if (typeof found !== 'string' && typeof found !== 'number') {
    throw new Error(`x-gatehouse-given: {${expression}} names nothing`);
  }
  return String(found);
}
