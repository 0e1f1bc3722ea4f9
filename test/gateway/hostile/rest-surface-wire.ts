import { connect } from 'node:net';

/** What came back over a connection: each answer that could be told apart, and what could not. */
export interface WireAnswer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

export interface Conversation {
  readonly answers: readonly WireAnswer[];
  /** Bytes that are no whole answer. */
  readonly rest: string;
  /** Whether the server hung up, or had answered and waits for more. */
  readonly ended: 'closed' | 'waiting' | 'hung';
}

export interface Talk {
  readonly port: number;
  /** Written one after the other, each in a turn of its own; one character a byte. */
  readonly pieces: readonly string[];
  /** Whether the client says that no more comes. */
  readonly isFinished: boolean;
  /** Milliseconds after which silence is a hang. */
  readonly patience?: number;
  /** Whether each answer has no body, as those to HEAD. */
  readonly isHead?: boolean;
}

const QUIET_MS = 150;

/** Writes bytes and reads until the server hangs up, has answered and is quiet, or says nothing for too long. */
export function talk({
  port,
  pieces,
  isFinished,
  patience = 8_000,
  isHead = false,
}: Talk): Promise<Conversation> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let quiet: NodeJS.Timeout | undefined;
    const socket = connect({ port, host: '127.0.0.1' });
    const finish = (ended: Conversation['ended']): void => {
      clearTimeout(quiet);
      clearTimeout(hang);
      socket.destroy();
      const { answers, rest } = readAnswers(Buffer.concat(chunks).toString('latin1'), isHead);
      resolve({ answers, rest, ended });
    };
    const hang = setTimeout(() => finish(chunks.length > 0 ? 'waiting' : 'hung'), patience);
    const write = (at: number): void => {
      const piece = pieces[at];
      if (piece === undefined) {
        if (isFinished) socket.end();
        return;
      }
      socket.write(Buffer.from(piece, 'latin1'), () => setImmediate(write, at + 1));
    };
    socket.setNoDelay(true);
    socket.on('connect', () => write(0));
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      clearTimeout(quiet);
      quiet = setTimeout(() => finish('waiting'), QUIET_MS);
    });
    socket.on('close', () => finish('closed'));
  });
}

const HEAD = /^HTTP\/1\.1 (\d{3})[^\r\n]*\r\n((?:[^\r\n]+\r\n)*)\r\n/;

/** Takes a stream apart strictly: what is not an answer in form stays in `rest`. */
export function readAnswers(
  stream: string,
  isHead: boolean,
): Pick<Conversation, 'answers' | 'rest'> {
  const answers: WireAnswer[] = [];
  let rest = stream;
  for (let head = HEAD.exec(rest); head !== null; head = HEAD.exec(rest)) {
    const status = Number(head[1]);
    const lines = (head[2] ?? '').split('\r\n').filter((it) => it !== '');
    const headers = new Map(
      lines.map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
      }),
    );
    const isInterim = status === 100;
    const hasBody = !isHead && !isInterim && status !== 204 && status !== 304;
    const length = hasBody ? Number(headers.get('content-length')) : 0;
    const from = head[0].length;
    if (!(rest.length >= from + length)) break;
    if (!isInterim) answers.push({ status, headers, body: rest.slice(from, from + length) });
    rest = rest.slice(from + length);
  }
  return { answers, rest };
}
