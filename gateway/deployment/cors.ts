import type { Cors } from './deployment.ts';

/** `x-amazon-apigateway-cors` (fact 82). */
export interface CorsSettings {
  readonly allowOrigins: readonly string[];
  readonly allowMethods: readonly string[];
  readonly allowHeaders: readonly string[];
  readonly exposeHeaders: readonly string[];
  /** Seconds, -1 to 86,400. */
  readonly maxAge: number | undefined;
  readonly allowCredentials: boolean;
}

/** Compiles the two answers CORS gives: to a preflight, and to any other request with an origin. */
export function compileCors(settings: CorsSettings): Cors {
  const { allowMethods, allowHeaders, exposeHeaders, maxAge, allowCredentials } = settings;
  const allowed = originTest(settings.allowOrigins);
  const credentials = allowCredentials ? ['access-control-allow-credentials', 'true'] : [];
  const preflight = [
    ...listHeader('access-control-allow-methods', allowMethods),
    ...listHeader('access-control-allow-headers', allowHeaders),
    ...(maxAge === undefined ? [] : ['access-control-max-age', String(maxAge)]),
    ...credentials,
  ];
  const actual = [...listHeader('access-control-expose-headers', exposeHeaders), ...credentials];
  const answer =
    (headers: readonly string[]) =>
    (origin: string): readonly string[] => {
      const value = allowed(origin);
      return value === undefined ? [] : ['access-control-allow-origin', value, ...headers];
    };
  return { preflight: answer(preflight), actual: answer(actual) };
}

/** Says what `access-control-allow-origin` is for an origin: `*`, the origin itself, or nothing. */
function originTest(allowOrigins: readonly string[]): (origin: string) => string | undefined {
  if (allowOrigins.includes('*')) return () => '*';
  const exact = new Set(allowOrigins);
  const schemes = allowOrigins.filter((it) => it === 'http://*' || it === 'https://*');
  const prefixes = schemes.map((it) => it.slice(0, -1));
  return (origin) =>
    exact.has(origin) || prefixes.some((it) => origin.startsWith(it)) ? origin : undefined;
}

const listHeader = (name: string, values: readonly string[]): string[] =>
  values.length === 0 ? [] : [name, values.join(',')];
