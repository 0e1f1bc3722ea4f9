import { join } from 'node:path';
import type { Functions } from '../../gateway/index.ts';
import type { Resources } from '../../infra/data/project-data.ts';
import type { BusEvent } from '../events/events.ts';
import { checkPorts, portOf } from '../ports/ports.ts';
import { grantsOf } from '../rights/grants.ts';
import { isAws, otherEndpoint } from './endpoints.ts';
import type { EmbeddedService } from './endpoints.ts';
import type { Setting } from './setting.ts';

/** Services beside DynamoDB and the user pool, as a gateway's `endpoints` names them. */
export type ServiceName = 'sqs' | 'sns' | 's3' | 'secretsmanager' | 'events' | 'states';

/** The services that the project's resources need, and nothing of what it does not use. */
export interface Services {
  /** Base addresses of those that run, here or elsewhere. */
  readonly endpoints: Readonly<Partial<Record<ServiceName, string>>>;
  /** Whether one of them is not embedded. */
  readonly isElsewhere: boolean;
  /** The newest events of the embedded buses, the newest first. */
  recentEvents(): readonly BusEvent[];
  /** Functions of the embedded state machines' tasks. */
  bindFunctions(functions: Pick<Functions, 'invoke' | 'has'>): void;
}

/** What ends the variable that tells AWS's SDKs where a service is, `AWS_ENDPOINT_URL_…`. */
export const suffixes: Readonly<Record<ServiceName, EmbeddedService>> = {
  sqs: 'SQS',
  sns: 'SNS',
  s3: 'S3',
  secretsmanager: 'SECRETS_MANAGER',
  events: 'EVENTBRIDGE',
  states: 'SFN',
};

/** Which resources a service holds. */
const holds: Readonly<Record<ServiceName, keyof Resources>> = {
  sqs: 'queues',
  sns: 'topics',
  s3: 'buckets',
  secretsmanager: 'secrets',
  events: 'buses',
  states: 'stateMachines',
};

const queueServices: readonly ServiceName[] = ['sqs', 'sns', 's3'];
const flowServices: readonly ServiceName[] = ['secretsmanager', 'events', 'states'];

/**
 * Starts what the project's resources need and `AWS_ENDPOINT_URL*` does not name; makes queues,
 * topics and buckets, except on AWS itself.
 *
 * @throws Error naming a taken port, a wrong address, or what could not be made
 */
export async function openServices(setting: Setting): Promise<Services> {
  const { resources } = setting.project;
  const used = [...queueServices, ...flowServices].filter(
    (name) => Object.keys(resources[holds[name]]).length > 0,
  );
  const elsewhere = Object.fromEntries(
    used.flatMap((name) => {
      const url = otherEndpoint(suffixes[name], process.env);
      return url === undefined ? [] : [[name, url]];
    }),
  ) as Services['endpoints'];
  const missing = (of: readonly ServiceName[]): readonly ServiceName[] =>
    of.filter((name) => used.includes(name) && elsewhere[name] === undefined);
  const [queues, flow] = [missing(queueServices), missing(flowServices)];
  await checkPorts([
    ...(queues.length > 0 ? [portOf(setting.ports, 'queues')] : []),
    ...(flow.length > 0 ? [portOf(setting.ports, 'secrets')] : []),
  ]);
  const [queuesUrl, flows] = await Promise.all([
    queues.length > 0 ? openQueues(setting) : '',
    flow.length > 0 ? openFlows(setting) : undefined,
  ]);
  const endpoints = {
    ...elsewhere,
    ...Object.fromEntries(queues.map((name) => [name, queuesUrl])),
    ...Object.fromEntries(flow.map((name) => [name, flows?.url ?? ''])),
  };
  await makeResources(setting, endpoints);
  return {
    endpoints,
    isElsewhere: Object.keys(elsewhere).length > 0,
    recentEvents: () => flows?.recentEvents() ?? [],
    bindFunctions: (functions) => flows?.bindFunctions(functions),
  };
}

/** What a project without them never loads. */
async function openQueues(setting: Setting): Promise<string> {
  const { dataFolder, names, ports, project, say, closing } = setting;
  const { startQueues } = await import('../embedded/queues.ts');
  const queues = await startQueues({
    folder: join(dataFolder, 'embedded'),
    port: ports.queues,
    grants: grantsOf(project, names),
    log: (line) => say(`sqs, sns, s3: ${line}`),
  });
  closing.add(() => queues.close());
  return queues.url;
}

async function openFlows(setting: Setting): Promise<Awaited<ReturnType<typeof startFlows>>> {
  const flows = await startFlows(setting);
  setting.closing.add(() => flows.close());
  return flows;
}

async function startFlows({ dataFolder, names, ports, project, say }: Setting) {
  const { startFlowServices } = await import('../flow-services.ts');
  const grants = grantsOf(project, names);
  return startFlowServices({
    ...{ project, names, dataFolder, grants, port: ports.secrets, log: say },
  });
}

/** Queues, topics and buckets, each kind where it is served. */
async function makeResources(
  { project, names, say }: Setting,
  endpoints: Services['endpoints'],
): Promise<void> {
  const { queues, topics, buckets } = project.resources;
  const places = new Map<string, Pick<Resources, 'queues' | 'topics' | 'buckets'>>();
  const none = { queues: {}, topics: {}, buckets: {} };
  const add = (url: string | undefined, resources: Partial<Resources>): void => {
    if (url === undefined) return;
    if (isAws(url)) say(`What is at ${url} is left as it is: nothing is made on AWS.`);
    else places.set(url, { ...none, ...places.get(url), ...resources });
  };
  add(endpoints.sqs, { queues });
  add(endpoints.sns, { topics });
  add(endpoints.s3, { buckets });
  if (places.size === 0) return;
  const { createResources } = await import('../embedded/create-resources.ts');
  for (const [url, resources] of places) await createResources(url, resources, names);
}
