import { configurationError } from '../configuration-error.ts';
import type { IntegrationParameters } from '../deployment/rest/parameter-mappings.ts';
import { headerBytes, isHeaderName, isHeaderValue } from '../media/header-list.ts';
import type { QueryList } from '../media/query-string.ts';
import type { RestAccepted } from '../rest-call.ts';
import { RestError } from '../rest-error.ts';
import type { RequestOverride } from '../velocity/overrides.ts';
import type { TemplateScope } from '../velocity/template-scope.ts';

/** What an integration request is made of beside its body. */
export interface PreparedParameters {
  /** By lower-case name, as they are sent. */
  readonly headers: ReadonlyMap<string, readonly [name: string, value: string]>;
  readonly query: QueryList;
  readonly path: Readonly<Record<string, string>>;
}

const NOTHING: PreparedParameters = Object.freeze({
  headers: new Map(),
  query: [],
  path: Object.freeze({}),
});

/** What becomes of headers that an integration may not be sent (facts 64, 65), lower-case names. */
export interface HeaderRules {
  /** Fail the call. */
  readonly illegal: ReadonlySet<string>;
  readonly dropped: ReadonlySet<string>;
}

/**
 * What `requestParameters` made of the call, with what a template's `$context.requestOverride` replaced or
 * added (fact 162).
 *
 * @param mapped made before the template was rendered
 * @throws RestError API_CONFIGURATION_ERROR for a header that fails the call (fact 64), DEFAULT_4XX for a
 *   value that would end its line
 */
export function preparedParameters(
  call: RestAccepted,
  mapped: IntegrationParameters | undefined,
  scope: TemplateScope | undefined,
  rules: HeaderRules,
): PreparedParameters {
  const override = scope?.overrides.request;
  if (mapped === undefined && override === undefined) return NOTHING;
  return {
    headers: headersOf(call, mapped, override, rules),
    query: queryOf(mapped, override),
    path: override === undefined ? (mapped?.path ?? {}) : { ...mapped?.path, ...override.path },
  };
}

function headersOf(
  call: RestAccepted,
  mapped: IntegrationParameters | undefined,
  override: RequestOverride | undefined,
  { illegal, dropped }: HeaderRules,
): PreparedParameters['headers'] {
  const headers = new Map<string, readonly [string, string]>();
  const set = (name: string, value: string): void => {
    const lower = name.toLowerCase();
    if (illegal.has(lower))
      throw configurationError(call, `Header ${name} cannot be set`, '/requestParameters');
    if (dropped.has(lower)) return;
    if (!isHeaderName(name) || !isHeaderValue(value)) throw badValue(call, name);
    headers.set(lower, [name, headerBytes(value)]);
  };
  for (const [name, values] of mapped?.headers ?? []) set(name, values.join(','));
  for (const [name, value] of Object.entries(override?.header ?? {})) set(name, value);
  return headers;
}

/** It could add headers of its own to the request. */
function badValue({ method }: RestAccepted, name: string): RestError {
  return new RestError('DEFAULT_4XX', {
    reason: `the value of header ${name} holds control characters`,
    pointer: `${method.integration.pointer}/requestParameters`,
  });
}

function queryOf(
  mapped: IntegrationParameters | undefined,
  override: RequestOverride | undefined,
): QueryList {
  const query: [string, string][] = [];
  for (const [name, values] of mapped?.querystring ?? [])
    if (override === undefined || !Object.hasOwn(override.querystring, name))
      for (const value of values) query.push([name, value]);
  if (override !== undefined) query.push(...Object.entries(override.querystring));
  return query;
}
