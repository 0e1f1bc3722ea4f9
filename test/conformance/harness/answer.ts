import type { InjectAnswer } from '../../../gateway/index.ts';
import { joinedHeaders } from '../../../gateway/media/header-list.ts';

/**
 * Reads an HTTP/1.1 answer from what came over a socket.
 *
 * @returns `undefined` when its header block is not there
 */
export function readAnswer(bytes: Buffer): (InjectAnswer & { complete: boolean }) | undefined {
  const text = bytes.toString('latin1');
  const start = text.startsWith('HTTP/1.1 100') ? text.indexOf('\r\n\r\n') + 4 : 0;
  const end = text.indexOf('\r\n\r\n', start);
  if (end < 0) return undefined;
  const [statusLine = '', ...lines] = text.slice(start, end).split('\r\n');
  const rawHeaders = lines.flatMap((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1).trim()];
  });
  const headers = joinedHeaders(rawHeaders);
  const body = bytes.subarray(end + 4);
  const status = Number(statusLine.split(' ')[1]);
  const length = status === 204 ? 0 : Number(headers['content-length'] ?? Infinity);
  return { status, headers, rawHeaders, body, complete: body.length >= length };
}
