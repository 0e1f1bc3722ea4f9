const secretName = /password|secret|token|authorization|cookie|credential|api-?key/i;

/** Replaces the value of every member whose name speaks of a secret, at any depth. */
export function masked<T extends Readonly<Record<string, unknown>>>(fields: T): T {
  return maskMembers(fields) as T;
}

const maskMembers = (fields: object): object =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      secretName.test(name) ? '***' : maskValue(value),
    ]),
  );

function maskValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(maskValue);
  if (typeof value !== 'object' || value === null || value instanceof Error) return value;
  return maskMembers(value);
}
