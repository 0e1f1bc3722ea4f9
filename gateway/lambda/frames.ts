/**
 * The channel's form, both ways: a frame is its length (4 bytes, little endian, without these four),
 * the number of the event it belongs to (4 bytes), its kind (1 byte) and a payload. An event's payload is
 * the length of its request id (1 byte), the id and JSON text; every other payload is JSON text or empty.
 * The other end is `environment.cjs`.
 */

const LENGTH_BYTES = 4;
const HEADER_BYTES = 9;
const LOAD = 0;
const EVENT = 1;

/** Lambda's largest answer, and room for an error with a long trace. */
const LARGEST_FRAME = 8 * 1024 * 1024;

/** Kinds a function's process sends, in the order of their numbers. */
const KINDS = ['ready', 'succeeded', 'failed', 'ended', 'idle'] as const;
export type FrameKind = (typeof KINDS)[number];

export interface Frame {
  readonly kind: FrameKind;
  readonly sequence: number;
  readonly payload: string;
}

export function loadFrame(settings: object): Buffer {
  const payload = JSON.stringify(settings);
  const size = Buffer.byteLength(payload);
  const frame = Buffer.allocUnsafe(HEADER_BYTES + size);
  writeHeader(frame, 0, LOAD);
  frame.write(payload, HEADER_BYTES, 'utf8');
  return frame;
}

/** What an event is written to. */
interface EventChannel {
  /** Bytes that were written and not yet sent. */
  readonly writableLength: number;
  write(bytes: Buffer): unknown;
}

/** Events are put together here: a buffer for each would be collected as often as made. */
let scratch = Buffer.allocUnsafeSlow(65_536);

/**
 * Writes one event in one system call.
 *
 * @param requestId at most 255 Latin-1 characters
 */
export function writeEvent(
  channel: EventChannel,
  { sequence, requestId, event }: { sequence: number; requestId: string; event: string },
): void {
  const eventAt = HEADER_BYTES + 1 + requestId.length;
  const fits = eventAt + event.length * 3 <= scratch.length;
  const buffer = fits ? scratch : Buffer.allocUnsafe(eventAt + Buffer.byteLength(event));
  const end = eventAt + buffer.write(event, eventAt, 'utf8');
  writeHeader(buffer.subarray(0, end), sequence, EVENT);
  buffer[HEADER_BYTES] = requestId.length;
  buffer.write(requestId, HEADER_BYTES + 1, 'latin1');
  channel.write(buffer.subarray(0, end));
  // The channel is full and keeps the bytes until it is not.
  if (fits && channel.writableLength > 0) scratch = Buffer.allocUnsafeSlow(scratch.length);
}

function writeHeader(frame: Buffer, sequence: number, kind: number): void {
  frame.writeUInt32LE(frame.length - LENGTH_BYTES, 0);
  frame.writeUInt32LE(sequence, LENGTH_BYTES);
  frame[HEADER_BYTES - 1] = kind;
}

/**
 * Cuts what a process sends into frames.
 *
 * @param corrupt called once when the bytes are no frame: a function wrote to the channel itself
 */
export function frameReader(
  accept: (frame: Frame) => void,
  corrupt: () => void,
): (chunk: Buffer) => void {
  let kept: Buffer[] = [];
  let keptBytes = 0;
  let wanted = LENGTH_BYTES;
  let broken = false;

  /** Copied: the bytes are the reader's only until it returns. */
  const keep = (rest: Buffer): void => {
    kept = [Buffer.from(rest)];
    keptBytes = rest.length;
    wanted = rest.length < LENGTH_BYTES ? LENGTH_BYTES : LENGTH_BYTES + rest.readUInt32LE(0);
  };

  const cut = (bytes: Buffer): void => {
    let at = 0;
    while (!broken && bytes.length - at >= LENGTH_BYTES) {
      const length = bytes.readUInt32LE(at);
      const kind = KINDS[bytes[at + HEADER_BYTES - 1] ?? 0];
      if (length < HEADER_BYTES - LENGTH_BYTES || length > LARGEST_FRAME || kind === undefined) {
        broken = true;
        corrupt();
        return;
      }
      const end = at + LENGTH_BYTES + length;
      if (end > bytes.length) break;
      accept({
        kind,
        sequence: bytes.readUInt32LE(at + LENGTH_BYTES),
        payload: bytes.toString('utf8', at + HEADER_BYTES, end),
      });
      at = end;
    }
    if (at < bytes.length) keep(bytes.subarray(at));
  };

  return (chunk) => {
    if (broken) return;
    if (kept.length === 0) {
      cut(chunk);
      return;
    }
    kept.push(Buffer.from(chunk));
    keptBytes += chunk.length;
    if (keptBytes < wanted) return;
    const bytes = Buffer.concat(kept, keptBytes);
    kept = [];
    cut(bytes);
  };
}
