import type { Functions } from '../../gateway/index.ts';
import type { Service } from '../../infra/data/project-data.ts';
import { isAws } from '../addresses/endpoints.ts';
import { account, region } from '../embedded/resource-names.ts';
import { fullName } from '../functions/full-name.ts';
import type { Names } from '../functions/full-name.ts';
import { QueueMapping } from './queue-mapping.ts';
import { readSchedule } from './schedule-expression.ts';
import { ScheduledCalls } from './scheduled-calls.ts';
import { sqsQueue } from './sqs-queue.ts';
import { systemTimer } from './timer.ts';
import type { Timer } from './timer.ts';

export interface EventSourcesOptions {
  readonly project: { readonly services: readonly Service[] };
  readonly names: Names;
  readonly functions: Pick<Functions, 'invoke'>;
  readonly endpoints: {
    /** Where the queues are; on AWS itself they are left to the functions there. */
    readonly sqs: string;
  };
  /** Default: the machine's. */
  readonly clock?: Timer;
  /** Takes a line for whoever runs this. */
  readonly log: (line: string) => void;
}

export interface EventSources {
  /** Receives and calls no more, and waits up to three seconds for calls in flight. */
  close(): Promise<void>;
}

/** Calls at a time where a manifest says nothing; AWS begins with as many. */
const defaultConcurrency = 5;

/**
 * Calls functions with what their manifests map to them: messages of queues, and times.
 *
 * @throws Error naming manifest and expression, for a schedule EventBridge would refuse
 */
export function startEventSources(options: EventSourcesOptions): EventSources {
  const { services } = options.project;
  const schedules = services.flatMap((service) => schedulesOf(options, service));
  const mappings = services.flatMap((service) => mappingsOf(options, service));
  const calls = schedules.map((start) => start());
  const polls = mappings.map((start) => start());
  return {
    close: async () => {
      calls.forEach((it) => it.close());
      await Promise.all(polls.map((it) => it.close()));
    },
  };
}

/** Nothing starts before everything is read. */
function schedulesOf(options: EventSourcesOptions, service: Service) {
  const { names, functions, clock: timer = systemTimer, log } = options;
  const functionName = fullName(names, service.manifest.function);
  return (service.manifest.schedules ?? []).map(({ expression }, at) => {
    const schedule = named(service, at, expression, () => readSchedule(expression, timer.now()));
    const rule = { name: `${functionName}-${at + 1}`, region, accountId: account };
    return () => new ScheduledCalls({ rule, schedule, functionName, functions, timer, log });
  });
}

function named<Read>({ name }: Service, at: number, expression: string, read: () => Read): Read {
  try {
    return read();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const place = `handlers/${name}/manifest.json: /schedules/${at}/expression ${expression}`;
    throw new Error(`${place}: ${reason}`, { cause });
  }
}

function mappingsOf(options: EventSourcesOptions, { manifest }: Service) {
  const { names, functions, endpoints, clock: timer = systemTimer, log } = options;
  return (manifest.eventSources ?? []).flatMap(({ queue, batchSize, maximumConcurrency }) => {
    const functionName = fullName(names, manifest.function);
    if (isAws(endpoints.sqs)) {
      log(`queue ${queue}: left to ${functionName} on AWS, none of its messages are taken here`);
      return [];
    }
    const mapping = {
      ...{ queueName: queue, functionName, functions, batchSize, timer, log },
      maximumConcurrency: maximumConcurrency ?? defaultConcurrency,
    };
    return () =>
      new QueueMapping({ ...mapping, queue: sqsQueue(endpoints.sqs, fullName(names, queue)) });
  });
}
