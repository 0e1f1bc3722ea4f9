import { SFNClient } from '@aws-sdk/client-sfn';
import type { StateMachineDefinition } from '../../../infra/data/state-machines.ts';
import type { Invoke } from '../../../local/states/call-function.ts';
import { openStates, type States } from '../../../local/states/states.ts';
import type { Timers } from '../../../local/states/timers.ts';
import {
  connection,
  idsInOrder,
  noon,
  served,
  temporaryFolder,
  type Served,
} from '../json-services.ts';

/** Timers that are put forward by hand. */
export class HandTimers implements Timers {
  time = noon;
  readonly #waiting = new Set<{ readonly at: number; readonly run: () => void }>();

  readonly now = (): number => this.time;

  after(milliseconds: number, run: () => void): () => void {
    const entry = { at: this.time + milliseconds, run };
    this.#waiting.add(entry);
    return () => void this.#waiting.delete(entry);
  }

  /** Lets time pass, and what waited for it run to where it waits again. */
  async advance(milliseconds: number): Promise<void> {
    this.time += milliseconds;
    for (const entry of this.#waiting) if (entry.at <= this.time) entry.run();
    await settle();
  }
}

/** Lets everything happen that waits for nothing. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

export type Answer =
  { readonly fails: string } | { readonly hangs: true } | { readonly gives: unknown };

/** Functions that answer what they are told to, in order; the last answer stays. */
export class ToldFunctions implements Invoke {
  readonly calls: { readonly name: string; readonly event: unknown }[] = [];
  answers: Answer[] = [{ gives: null }];

  has(name: string): boolean {
    return name.startsWith('shop-test-');
  }

  async invoke(name: string, event: string, signal?: AbortSignal) {
    this.calls.push({ name, event: JSON.parse(event) as unknown });
    const answer = this.answers.length > 1 ? this.answers.shift() : this.answers[0];
    if (answer && 'hangs' in answer) {
      await new Promise((resolve) => signal?.addEventListener('abort', resolve));
    }
    if (answer && 'fails' in answer) {
      const payload = JSON.stringify({ errorType: answer.fails, errorMessage: 'No', trace: [] });
      return { outcome: 'failed' as const, payload };
    }
    const given = answer && 'gives' in answer ? answer.gives : null;
    return { outcome: 'succeeded' as const, payload: JSON.stringify(given) };
  }
}

export interface Room {
  readonly timers: HandTimers;
  readonly functions: ToldFunctions;
  readonly client: SFNClient;
  readonly lines: string[];
  readonly server: Served;
  readonly states: States;
  close(): Promise<void>;
}

export const arnOf = (machine: string): string =>
  `arn:aws:states:us-east-1:123456789012:stateMachine:${machine}`;

/** Serves state machines from a folder, with functions that do as they are told. */
export async function openRoom(
  folder: string,
  machines: Readonly<Record<string, unknown>>,
  timers = new HandTimers(),
): Promise<Room> {
  const lines: string[] = [];
  const functions = new ToldFunctions();
  const states = await openStates({
    folder,
    machines: machines as Readonly<Record<string, StateMachineDefinition>>,
    now: timers.now,
    timers,
    newId: idsInOrder(),
    log: (line) => lines.push(line),
    longestHistory: 100,
  });
  const server = await served([states.service], {
    'shop-test-reports': {
      rights: ['states:StartExecution stateMachine:one'],
      manifest: 'handlers/reports/manifest.json',
      tables: {},
    },
  });
  const client = new SFNClient(connection(server.url));
  return {
    ...{ timers, functions, client, lines, server, states },
    close: async () => {
      client.destroy();
      await server.close();
      await states.close();
    },
  };
}

export { temporaryFolder };
