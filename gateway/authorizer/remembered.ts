/** What an authorizer is told apart by, as far as this needs to know. */
interface Told {
  readonly identitySources: readonly { readonly expression: string }[];
}

/** Remembered results live on across deployments as long as the authorizer says the same. */
export function stateKey(authorizer: Told): string {
  const { identitySources, ...members } = authorizer;
  return JSON.stringify([members, identitySources.map((source) => source.expression)]);
}

/** Makes each thing once, for as long as the gateway runs. */
export function memo<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}
