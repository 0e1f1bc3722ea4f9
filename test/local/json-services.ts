import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { router } from '../../local/aws-json/router.ts';
import type { JsonService } from '../../local/aws-json/json-service.ts';
import { serve } from '../../local/http/server.ts';
import type { Grants } from '../../local/rights/grants.ts';

/** 21 November 2026, noon, UTC. */
export const noon = Date.UTC(2026, 10, 21, 12);

/** A clock that is put forward by hand. */
export class HandClock {
  time = noon;
  readonly now = (): number => this.time;
}

/** UUIDs in order: `00000000-0000-4000-8000-000000000001` is the first. */
export function idsInOrder(): () => string {
  let made = 0;
  return () => uuid((made += 1));
}

export const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export interface Served {
  readonly url: string;
  /** What was told in the terminal. */
  readonly lines: string[];
  close(): Promise<void>;
}

/** Serves services as the local run does. */
export async function served(
  services: readonly JsonService[],
  grants: Grants = {},
): Promise<Served> {
  const lines: string[] = [];
  const route = router({ services, grants, log: (line) => lines.push(line) });
  const server = await serve(0, () => route, 4 * 1024 * 1024);
  return { url: `http://127.0.0.1:${server.port}`, lines, close: () => server.close() };
}

/** How an SDK client connects; the key is the name a function signs with. */
export const connection = (endpoint: string, accessKeyId = 'tests') => ({
  endpoint,
  region: 'us-east-1',
  credentials: { accessKeyId, secretAccessKey: 'local' },
  maxAttempts: 1,
});

/** What a call came to: its answer without metadata, or name and message of its refusal. */
export async function outcomeOf(call: Promise<object>): Promise<object> {
  try {
    const answer = (await call) as { $metadata?: object };
    delete answer.$metadata;
    return answer;
  } catch (error) {
    const { name, message } = error as Error;
    return { name, message };
  }
}

export async function temporaryFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'flow-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
