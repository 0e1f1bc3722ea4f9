import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';

const autocannon = createRequire(import.meta.url).resolve('autocannon/autocannon.js');

export interface Request {
  readonly url: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Load {
  readonly connections: number;
  /** In all. A number of requests, not a time: so others at work on the machine change less. */
  readonly requests?: number;
  /** Where how long matters. */
  readonly seconds?: number;
}

export interface Answers {
  /** Answers of the wanted kind. */
  readonly good: number;
  /** Others, and requests that got none. */
  readonly bad: number;
}

/** Sends one request again and again over several connections, from a process of its own. */
export async function send(request: Request, load: Load, wanted: '2xx' | '4xx'): Promise<Answers> {
  const { url, method = 'GET', headers = {}, body } = request;
  const fields = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}=${value}`]);
  const args = [
    autocannon,
    '--json',
    ...['-c', String(load.connections), '-m', method],
    ...(load.requests === undefined ? [] : ['-a', String(load.requests)]),
    ...(load.seconds === undefined ? [] : ['-d', String(load.seconds)]),
    ...fields,
    ...(body === undefined ? [] : ['-b', body]),
    url,
  ];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const result = JSON.parse(await text(child.stdout)) as Record<string, number>;
  const answers = ['1xx', '2xx', '3xx', '4xx', '5xx'].map((it) => result[it] ?? 0);
  const good = result[wanted] ?? 0;
  const others = answers.reduce((sum, it) => sum + it, 0) - good;
  return { good, bad: others + (result.errors ?? 0) };
}
