import type { JsonService } from '../aws-json/json-service.ts';
import { EventLog } from './event-log.ts';
import type { BusEvent } from './event.ts';
import { putEvents } from './put-events.ts';

export type { BusEvent } from './event.ts';

export interface EventsOptions {
  /** Where the log is kept. One process may use it at a time. */
  readonly folder: string;
  /** Full names of the buses. */
  readonly buses: readonly string[];
  readonly now: () => number;
  /** Makes UUIDs. */
  readonly newId: () => string;
}

export interface Events {
  readonly service: JsonService;
  /** The newest hundred events, the newest first. */
  recent(): readonly BusEvent[];
  close(): Promise<void>;
}

/** Opens EventBridge: buses whose events end in a log. */
export async function openEvents({ folder, buses, now, newId }: EventsOptions): Promise<Events> {
  const log = await EventLog.open(folder);
  const context = { log, buses: new Set(buses), now, newId };
  return {
    service: {
      target: 'AWSEvents',
      name: 'EventBridge',
      version: '1.1',
      actions: new Map([['PutEvents', putEvents(context)]]),
    },
    recent: () => log.recent(),
    close: () => log.close(),
  };
}
