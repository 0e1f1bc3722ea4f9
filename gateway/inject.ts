import type { Answer, Arrival } from './call.ts';
import { limits } from './listen/limits.ts';
import { joinedHeaders } from './media/header-list.ts';

/** A request for a gateway without a socket. */
export interface InjectRequest {
  /** Default `GET`. */
  readonly method?: string;
  /** The request target: path and query, percent-encoded. */
  readonly url: string;
  /** Values of a name that repeats stand in a list. Default Host: `localhost`. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Buffer;
  /** Default `127.0.0.1`. */
  readonly sourceIp?: string;
}

export interface InjectAnswer {
  readonly status: number;
  /** Lower-case names, values of a repeated header joined with `,`. */
  readonly headers: Readonly<Record<string, string>>;
  /** Name, value, name, value, …, as they would be written. */
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
}

/** What a server would have made of the request. */
export function arrivalOf(request: InjectRequest): Arrival {
  const { method = 'GET', url, headers = {}, body = '', sourceIp = '127.0.0.1' } = request;
  const rawHeaders = Object.entries(headers).flatMap(([name, values]) =>
    (typeof values === 'string' ? [values] : values).flatMap((value) => [name, value]),
  );
  if (!Object.keys(headers).some((it) => it.toLowerCase() === 'host'))
    rawHeaders.push('Host', 'localhost');
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  return {
    method,
    target: url,
    headers: joinedHeaders(rawHeaders),
    rawHeaders,
    body: bytes.length > limits.bodyBytes ? undefined : bytes,
    sourceIp,
  };
}

/** What a client would have read of the answer: nothing of its body for HEAD. */
export function injectedAnswer(
  { method }: Arrival,
  { status, headers, body }: Answer,
): InjectAnswer {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  return {
    status,
    headers: joinedHeaders(headers),
    rawHeaders: headers,
    body: method === 'HEAD' ? Buffer.alloc(0) : bytes,
  };
}
