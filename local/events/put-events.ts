import { action, type Action } from '../aws-json/action.ts';
import { AwsError } from '../aws-json/aws-error.ts';
import type { Right } from '../rights/grants.ts';
import { checkEntry, entrySchema, sizeOf, type Entry, type EntryFault } from './entry.ts';
import type { EventLog } from './event-log.ts';
import type { BusEvent } from './event.ts';

/** What EventBridge works with. */
export interface EventsContext {
  readonly log: EventLog;
  /** Full names. */
  readonly buses: ReadonlySet<string>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Makes UUIDs. */
  readonly newId: () => string;
}

/** Bytes that the entries of a call have at most. */
export const mostBytes = 1_048_576;

export const putEvents = (context: EventsContext): Action =>
  action({
    input: {
      type: 'object',
      required: ['Entries'],
      additionalProperties: false,
      properties: { Entries: { type: 'array', items: entrySchema, minItems: 1, maxItems: 10 } },
    },
    rights: ({ Entries }) => [...new Set(Entries.map(rightTo))],
    run: async ({ Entries }) => {
      if (Entries.reduce((sum, it) => sum + sizeOf(it), 0) > mostBytes) {
        const message = 'Total size of the entries in the request is over the limit.';
        throw new AwsError('ValidationException', message);
      }
      const results = Entries.map((entry) => eventOf(context, entry));
      await context.log.append(results.filter((it) => 'id' in it));
      return {
        FailedEntryCount: results.filter((it) => 'ErrorCode' in it).length,
        Entries: results.map((it) => ('id' in it ? { EventId: it.id } : it)),
      };
    },
  });

const rightTo = ({ EventBusName }: Entry): Right =>
  `events:PutEvents event-bus/${busName(EventBusName)}`;

/** A bus may be called by its ARN. */
const busName = (bus = 'default'): string => bus.replace(/^arn:.*:event-bus\//, '');

function eventOf({ buses, now, newId }: EventsContext, entry: Entry): BusEvent | EntryFault {
  const checked = checkEntry(entry);
  if ('ErrorCode' in checked) return checked;
  const bus = busName(entry.EventBusName);
  if (!buses.has(bus)) return noBus(bus, buses);
  const at = entry.Time === undefined ? now() : entry.Time * 1000;
  return {
    version: '0',
    id: newId(),
    'detail-type': checked.detailType,
    source: checked.source,
    account: '123456789012',
    time: new Date(at).toISOString().replace(/\.\d+Z$/, 'Z'),
    region: 'us-east-1',
    resources: entry.Resources ?? [],
    detail: checked.detail,
    'event-bus-name': bus,
  };
}

/** AWS takes such an event and drops it; here the mistake is told. */
const noBus = (bus: string, buses: ReadonlySet<string>): EntryFault => ({
  ErrorCode: 'ResourceNotFoundException',
  ErrorMessage: `Event bus ${bus} does not exist. There are ${[...buses].join(', ') || 'none'}.`,
});
