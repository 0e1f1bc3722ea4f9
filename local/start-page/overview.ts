import type { Backends } from '../addresses/backends.ts';
import { demoUsers } from '../seed/demo.ts';
import { storefront } from '../storefront.ts';
import { curlLines } from './lines.ts';
import type { Overview } from './page.ts';

export interface OverviewOptions {
  /** Addresses of the APIs by their names. */
  readonly apis: ReadonlyMap<string, string>;
  readonly startPage: string;
  readonly backends: Backends;
  /** Of the demo customer; `undefined` where nobody of that name can log in. */
  readonly token: string | undefined;
  readonly dataFolder: string;
}

/** What terminal and start page tell. */
export function overviewOf(options: OverviewOptions): Overview {
  const { apis, startPage, backends, token, dataFolder } = options;
  const { endpoint, issuer } = backends.pool;
  const roles = Object.entries(backends.identity === undefined ? {} : demoUsers);
  const shop = apis.get(storefront);
  const docs = [...apis.keys()];
  return {
    services: [
      ...[...apis].map(([what, url]) => ({ what, url, note: 'an HTTP API' })),
      ...docs.map((api) => ({ what: 'docs', url: `${startPage}/docs/${api}`, note: '' })),
      { what: 'user pool', url: endpoint, note: `issuer ${issuer}` },
      { what: 'DynamoDB', url: backends.dynamodb, note: '' },
    ],
    users: roles.map(([role, { email, password }]) => ({ role, email, password })),
    lines: shop === undefined ? [] : curlLines(shop, token),
    docs,
    dataFolder,
  };
}
