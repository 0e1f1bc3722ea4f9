import { DEFAULT_ENDPOINT, MAPPED, ROUTES } from './rest-paths-guards.ts';
import type { Guard } from './rest-paths-guards.ts';

/** What a naive reading of the facts makes of a request line. */
export type Expected =
  | { readonly status: 400 | 403 }
  | {
      readonly status: 'route';
      readonly guard: Guard;
      readonly resource: string;
      readonly httpMethod: string;
      /** Of the method's ARN. */
      readonly arnPath: string;
    };

const METHODS = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'];

/** Written from the facts alone, slowly: every route is tried, the best one taken (facts 6 to 20). */
export function expectedOf(
  method: string,
  override: string | undefined,
  target: string,
  host: string,
): Expected {
  const path = (target.split('?')[0] ?? '').split('#')[0] ?? '';
  if (!path.startsWith('/') || /%(?![0-9a-f]{2})/i.test(path)) return { status: 400 };
  const inApi = insideStage(path.split('/').slice(1), host);
  if (inApi === undefined) return { status: 403 };
  const segments = withoutOuterBlanks(inApi);
  const httpMethod = override === undefined || override === '' ? method : override;
  const dots = segments.some((it) => /^(?:\.|%2e){1,2}$/i.test(it));
  if (!METHODS.includes(httpMethod) || dots) return { status: 403 };
  const found = Object.entries(ROUTES)
    .map(([resource, methods]) => ({
      resource,
      guard: methods[httpMethod] ?? methods['ANY'],
      rank: rankOf(partsOf(resource), segments),
    }))
    .filter(({ guard, rank }) => guard !== undefined && rank !== undefined)
    .sort((a, b) => ((a.rank ?? '') < (b.rank ?? '') ? -1 : 1))[0];
  if (found?.guard === undefined) return { status: 403 };
  const { guard, resource } = found;
  return { status: 'route', guard, resource, httpMethod, arnPath: `/${segments.join('/')}` };
}

/** Segments behind stage or base path; `undefined` where the host has none of that name. */
function insideStage(all: readonly string[], host: string): readonly string[] | undefined {
  const segments = withoutLeadingBlanks(all);
  if (host === DEFAULT_ENDPOINT) return behind(segments, ['test']);
  if (host !== MAPPED) return segments;
  const inV1 = behind(segments, ['v1', 'admin']) ?? behind(segments, ['v1']);
  if (inV1 !== undefined) return inV1;
  const any = behind(segments, ['any']);
  return any && behind(any, ['test']);
}

function behind(segments: readonly string[], names: readonly string[]): string[] | undefined {
  if (names.some((name, at) => segments[at] !== name)) return undefined;
  return withoutLeadingBlanks(segments.slice(names.length));
}

function withoutLeadingBlanks(segments: readonly string[]): string[] {
  const first = segments.findIndex((it) => it !== '');
  return first < 0 ? [] : segments.slice(first);
}

const withoutOuterBlanks = (segments: readonly string[]): string[] =>
  withoutLeadingBlanks(withoutLeadingBlanks(segments).reverse()).reverse();

const partsOf = (resource: string): string[] => resource.split('/').filter((it) => it !== '');

/** A letter for each part, the better the earlier: a fixed, `b` parameter, `c` greedy; `undefined` for no match. */
function rankOf(parts: readonly string[], segments: readonly string[]): string | undefined {
  let rank = '';
  for (const [at, part] of parts.entries()) {
    const segment = segments[at];
    if (segment === undefined) return undefined;
    if (part.endsWith('+}')) return `${rank}c`;
    const isVariable = part.startsWith('{');
    if (isVariable ? segment === '' : segment !== part) return undefined;
    rank += isVariable ? 'b' : 'a';
  }
  return parts.length === segments.length ? rank : undefined;
}
