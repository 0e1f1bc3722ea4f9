import type { Backends } from '../addresses/backends.ts';
import { demoUsers } from '../seed/demo.ts';
import { curlLines } from './lines.ts';
import type { Overview } from './page.ts';

export interface OverviewOptions {
  readonly storefront: string;
  readonly startPage: string;
  readonly backends: Backends;
  /** Of the demo customer; `undefined` where nobody of that name can log in. */
  readonly token: string | undefined;
  readonly dataFolder: string;
}

/** What terminal and start page tell. */
export function overviewOf(options: OverviewOptions): Overview {
  const { storefront, startPage, backends, token, dataFolder } = options;
  const { endpoint, issuer } = backends.pool;
  const roles = Object.entries(backends.identity === undefined ? {} : demoUsers);
  return {
    services: [
      { what: 'storefront', url: storefront, note: 'the HTTP API' },
      { what: 'docs', url: `${startPage}/docs/storefront`, note: '' },
      { what: 'user pool', url: endpoint, note: `issuer ${issuer}` },
      { what: 'DynamoDB', url: backends.dynamodb, note: '' },
    ],
    users: roles.map(([role, { email, password }]) => ({ role, email, password })),
    lines: curlLines(storefront, token),
    docs: ['storefront'],
    dataFolder,
  };
}
