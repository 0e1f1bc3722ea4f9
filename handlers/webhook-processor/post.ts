import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { Target } from '../webhooks/target.ts';
import { connectTo, type Network } from './connection.ts';

export interface PostOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Milliseconds for everything: name, connection, request, answer. */
  readonly timeLimit: number;
  readonly network: Network;
}

/** What came of it: an answer, whatever its status; a target that may not be called; or no answer. */
export type Posted =
  | { readonly outcome: 'answered'; readonly status: number }
  | { readonly outcome: 'refused' | 'failed'; readonly reason: string };

/** Bytes of an answer that are waited for; nothing is done with them. */
const answerLimit = 16 * 1024;

/** Posts once. Redirects are answers as others, and are not followed. */
export async function post(target: Target, options: PostOptions): Promise<Posted> {
  const signal = AbortSignal.timeout(options.timeLimit);
  let socket: Socket | undefined;
  try {
    const connected = await connectTo(target, options.network, signal);
    if (connected.outcome === 'refused') return connected;
    socket = connected.socket;
    const answer = await send(target, options, socket, signal);
    await endOf(answer);
    return { outcome: 'answered', status: answer.statusCode ?? 0 };
  } catch (error) {
    const reason = signal.aborted ? `no answer in ${options.timeLimit} ms` : reasonOf(error);
    return { outcome: 'failed', reason };
  } finally {
    socket?.destroy();
  }
}

async function send(
  { url }: Target,
  { headers, body }: PostOptions,
  socket: Socket,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const sent = request({
    method: 'POST',
    path: url.pathname + url.search,
    headers: {
      ...headers,
      host: url.host,
      'content-length': Buffer.byteLength(body),
      connection: 'close',
    },
    createConnection: () => socket,
    signal,
  });
  // What comes after the answer is nobody's concern, and must not end the process.
  sent.on('error', () => undefined);
  sent.end(body);
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  return answer;
}

/** A receiver gets to end its answer; how it ends changes nothing. */
async function endOf(answer: IncomingMessage): Promise<void> {
  let bytes = 0;
  try {
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > answerLimit) return;
    }
  } catch {
    // The status said all.
  }
}

function reasonOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  if (typeof code === 'string') return code;
  return error instanceof Error ? error.message : String(error);
}
