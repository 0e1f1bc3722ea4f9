import type { Arrival } from './call.ts';
import { domainOf } from './context/domain.ts';
import type { DomainNames } from './deployment/rest/domain-names.ts';
import { mappingOf, oneSlashFirst } from './listen/base-path.ts';
import type { RunningApi } from './running-api.ts';

/** The API that a call is for, of those that share an address. */
export type ApiFor = (arrival: Arrival) => RunningApi;

/**
 * Custom domains whose base path mappings lead to several APIs: the longest base path wins (import fact
 * 247), a default endpoint is its API's, and what is nobody's goes to the first API, which refuses it.
 *
 * @param apis the one that listens first
 * @throws Error for a base path that a domain has twice, as AWS's BasePathMapping has
 */
export function sharedAddress(apis: readonly [RunningApi, ...RunningApi[]]): ApiFor {
  const [first, ...others] = apis;
  if (others.length === 0) return () => first;
  refuseTwice(apis);
  return (arrival) => {
    const { domainName, domainPrefix } = domainOf(arrival.headers['host'] ?? '');
    const path = oneSlashFirst(withoutQuery(arrival.target));
    let [best, length] = [first, -1];
    for (const api of apis) {
      const mappings = domainsOf(api)?.get(domainName.toLowerCase())?.mappings;
      if (mappings === undefined && api.deployment().apiId === domainPrefix) return api;
      const { mapping } = mappingOf(path, mappings ?? []) ?? {};
      if (mapping === undefined || mapping.basePath.length <= length) continue;
      [best, length] = [api, mapping.basePath.length];
    }
    return best;
  };
}

function domainsOf(api: RunningApi): DomainNames | undefined {
  const deployment = api.deployment();
  return deployment.kind === 'rest' ? deployment.domainNames : undefined;
}

/** Neither query nor fragment (REST fact 32) is part of a path. */
const withoutQuery = (target: string): string => /^[^?#]*/.exec(target)?.[0] ?? '';

function refuseTwice(apis: readonly RunningApi[]): void {
  const seen = new Map<string, string>();
  for (const { address, apiId } of apis.flatMap(basePathsOf)) {
    const other = seen.get(address);
    if (other !== undefined) throw twice(address, [other, apiId]);
    seen.set(address, apiId);
  }
}

interface BasePath {
  /** `api.example/v1`. */
  readonly address: string;
  readonly apiId: string;
}

const basePathsOf = (api: RunningApi): readonly BasePath[] =>
  [...(domainsOf(api) ?? [])].flatMap(([host, { mappings }]) =>
    mappings.map(({ basePath }) => ({
      address: `${host}/${basePath}`,
      apiId: api.deployment().apiId,
    })),
  );

const twice = (address: string, apis: readonly string[]): Error =>
  new Error(
    `Base path already exists for this domain name: ${address} is mapped to the APIs ` +
      `${apis.join(' and ')}. Give one of them another basePath.`,
  );
