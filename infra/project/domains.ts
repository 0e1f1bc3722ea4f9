import type { DomainSettings, Environment } from '../environments.ts';
import type { Api } from './api.ts';
import { DeploymentRefused } from './refusal.ts';

/** An API behind a custom domain. */
export interface Mapping {
  readonly domain: DomainSettings;
  /** Empty: the whole domain. API Gateway takes it off before it matches paths. */
  readonly basePath: string;
}

export function mappingsOf(api: Api, { domains }: Environment): readonly Mapping[] {
  return domains
    .filter(({ apis }) => apis.includes(api.name))
    .map((domain) => ({ domain, basePath: api.settings.basePath ?? '' }));
}

/** @throws DeploymentRefused naming APIs that are not there, and base paths that two APIs of a domain share */
export function refuseDomains(apis: readonly Api[], environment: Environment): void {
  const known = apis.map(({ name }) => name);
  const reasons = environment.domains.flatMap(({ name, apis: behind }) => [
    ...behind
      .filter((it) => !known.includes(it))
      .map((it) => `${place(environment, name)} ${it} is no API: there are ${known.join(', ')}`),
    ...doubled(apis.filter((it) => behind.includes(it.name))).map(
      ([one, other, path]) =>
        `${place(environment, name)} ${one} and ${other} both have the base path "${path}": ` +
        'say another as the path of servers in the document of one, or give it a domain of its own',
    ),
  ]);
  if (reasons.length > 0) throw new DeploymentRefused(reasons);
}

const place = (environment: Environment, domain: string): string =>
  `infra/environments.ts: domain ${domain} of ${environment.name}:`;

function doubled(apis: readonly Api[]): [string, string, string][] {
  return apis.flatMap((api, at) => {
    const path = api.settings.basePath ?? '';
    const first = apis.slice(0, at).find((it) => (it.settings.basePath ?? '') === path);
    return first === undefined ? [] : [[first.name, api.name, path]];
  });
}
