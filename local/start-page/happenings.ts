import type { Backends } from '../addresses/backends.ts';
import { isAws } from '../addresses/endpoints.ts';
import type { Setting } from '../addresses/setting.ts';
import { queueUrl } from '../embedded/resource-names.ts';
import { escapeHtml } from './html.ts';

/** What happened lately. */
export interface Happenings {
  readonly events: readonly {
    readonly time: string;
    readonly what: string;
    /** JSON text. */
    readonly detail: string;
  }[];
  readonly deadLetters: readonly { readonly queue: string; readonly messages: number }[];
}

const eventsShown = 10;

/** The newest events, and how many messages wait in dead-letter queues; a queue that does not answer is left out. */
export async function happeningsOf(
  { project, names }: Pick<Setting, 'project' | 'names'>,
  { services }: Pick<Backends, 'services'>,
): Promise<Happenings> {
  const { queues } = project.resources;
  const { sqs } = services.endpoints;
  const dead = new Set(Object.values(queues).flatMap(({ deadLetter }) => deadLetter?.queue ?? []));
  const counted = await Promise.all(
    [...(sqs === undefined || isAws(sqs) ? [] : dead)].map(async (queue) => {
      const messages = await countOf(sqs ?? '', queueUrl(sqs ?? '', names, queue));
      return messages === undefined ? [] : [{ queue, messages }];
    }),
  );
  return {
    events: services
      .recentEvents()
      .slice(0, eventsShown)
      .map(({ time, source, detail, 'detail-type': type }) => ({
        ...{ time, what: `${source}: ${type}`, detail: JSON.stringify(detail) },
      })),
    deadLetters: counted.flat(),
  };
}

async function countOf(url: string, QueueUrl: string): Promise<number | undefined> {
  const { serviceClient } = await import('../embedded/service-client.ts');
  const asked = { QueueUrl, AttributeNames: ['ApproximateNumberOfMessages'] };
  try {
    const { Attributes } = await serviceClient(url).sqs('GetQueueAttributes', asked);
    const { ApproximateNumberOfMessages: count } = (Attributes ?? {}) as Record<string, string>;
    return count === undefined ? undefined : Number(count);
  } catch {
    return undefined;
  }
}

export function happeningsSection({ events, deadLetters }: Happenings): string {
  const rows = events.map(
    ({ time, what, detail }) =>
      `<tr><td>${escapeHtml(time)}<td>${escapeHtml(what)}<td><code>${escapeHtml(detail)}</code>`,
  );
  const dead = deadLetters.map(
    ({ queue, messages }) => `<li><code>${escapeHtml(queue)}</code>: ${messages}`,
  );
  return [
    ...(rows.length > 0 ? [`<h2>Recent events</h2><table>${rows.join('')}</table>`] : []),
    ...(dead.length > 0 ? [`<h2>Messages nobody could take</h2><ul>${dead.join('')}</ul>`] : []),
  ].join('');
}
