import type { Gateway } from '../../gateway/index.ts';
import type { Backends } from '../addresses/backends.ts';
import type { ServiceName, Services } from '../addresses/services.ts';
import type { RunningApis } from '../apis.ts';
import { demoUsers } from '../seed/demo.ts';
import { storefront } from '../storefront.ts';
import { curlLines, partnerLines } from './lines.ts';
import type { Overview } from './page.ts';

/** What is told of the APIs. */
interface Overviewed {
  readonly urls: RunningApis['urls'];
  readonly running: readonly { readonly name: string; readonly gateway: Kind }[];
}
interface Kind {
  readonly state: Pick<Gateway['state'], 'kind'>;
}

export interface OverviewOptions {
  readonly apis: Overviewed;
  readonly startPage: string;
  readonly partners: Overview['partners'];
  readonly backends: Backends;
  /** Of the demo customer; `undefined` where nobody of that name can log in. */
  readonly token: string | undefined;
  readonly dataFolder: string;
}

/** What terminal and start page tell. */
export function overviewOf(options: OverviewOptions): Overview {
  const { startPage, backends, partners, token, dataFolder } = options;
  const { urls: apis, running } = options.apis;
  const { endpoint, issuer } = backends.pool;
  const roles = Object.entries(backends.identity === undefined ? {} : demoUsers);
  const shop = apis.get(storefront);
  const partner = apis.get(partnerApi);
  const [key] = partners.flatMap(({ keys }) => keys);
  const { receiver } = backends.outside;
  const docs = [...apis.keys()];
  return {
    services: [
      ...[...apis].map(([what, url]) => ({ what, url, note: noteOf(running, what) })),
      ...docs.map((api) => ({ what: 'docs', url: `${startPage}/docs/${api}`, note: '' })),
      { what: 'user pool', url: endpoint, note: `issuer ${issuer}` },
      { what: 'DynamoDB', url: backends.dynamodb, note: '' },
      ...placesOf(backends.services.endpoints),
      ...(receiver ? [{ what: 'receiver', url: receiver.url, note: noteOn(receiver.secret) }] : []),
    ],
    users: roles.map(([role, { email, password }]) => ({ role, email, password })),
    partners,
    lines: [
      ...(shop === undefined ? [] : curlLines(shop, token)),
      ...(partner === undefined || key === undefined ? [] : partnerLines(partner, key.value)),
    ],
    docs,
    dataFolder,
  };
}

/** The API whose lines are printed for partners. */
const partnerApi = 'partner-v1';

const noteOn = (secret: string): string => `a partner that takes webhooks, its secret ${secret}`;

const noteOf = (running: Overviewed['running'], api: string): string => {
  const { gateway } = running.find(({ name }) => name === api) ?? {};
  return gateway?.state.kind === 'rest' ? 'a REST API' : 'an HTTP API';
};

const services: readonly (readonly [ServiceName, string])[] = [
  ['sqs', 'SQS'],
  ['sns', 'SNS'],
  ['s3', 'S3'],
  ['secretsmanager', 'Secrets Manager'],
  ['events', 'EventBridge'],
  ['states', 'Step Functions'],
];

/** Services of one address share a line. */
function placesOf(endpoints: Services['endpoints']): readonly Place[] {
  const names = new Map<string, string[]>();
  for (const [service, name] of services) {
    const url = endpoints[service];
    if (url !== undefined) names.set(url, [...(names.get(url) ?? []), name]);
  }
  return [...names].map(([url, [what = '', ...others]]) => ({
    ...{ what, url, note: others.length === 0 ? '' : `and ${others.join(', ')}` },
  }));
}

type Place = Overview['services'][number];
