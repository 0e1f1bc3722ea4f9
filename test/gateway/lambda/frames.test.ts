import fc from 'fast-check';
import type { Frame } from '../../../gateway/lambda/frames.ts';
import { frameReader, loadFrame, writeEvent } from '../../../gateway/lambda/frames.ts';

const kinds = ['ready', 'succeeded', 'failed', 'ended', 'idle'] as const;

/** What an environment's process writes. */
function answerFrame({ kind, sequence, payload }: Frame): Buffer {
  const body = Buffer.from(payload);
  const header = Buffer.alloc(9);
  header.writeUInt32LE(5 + body.length, 0);
  header.writeUInt32LE(sequence, 4);
  header[8] = kinds.indexOf(kind);
  return Buffer.concat([header, body]);
}

function read(chunks: readonly Buffer[]): { frames: Frame[]; corrupt: number } {
  const frames: Frame[] = [];
  let corrupt = 0;
  const push = frameReader(
    (frame) => frames.push(frame),
    () => (corrupt += 1),
  );
  chunks.forEach((chunk) => push(chunk));
  return { frames, corrupt };
}

/** What a channel got that is full: it keeps every buffer it was given. */
function written(...events: Parameters<typeof writeEvent>[1][]): Buffer {
  const chunks: Buffer[] = [];
  const channel = { writableLength: 1, write: (chunk: Buffer) => chunks.push(chunk) };
  events.forEach((event) => writeEvent(channel, event));
  return Buffer.concat(chunks);
}

describe('frames to an environment', () => {
  test('an event: length, number, kind, request id and JSON text', () => {
    expect(written({ sequence: 7, requestId: 'id', event: '{"ä":1}' }).toString('hex')).toBe(
      ['10000000', '07000000', '01', '02', '6964', '7b22c3a4223a317d'].join(''),
    );
  });

  test('events that the channel keeps are not overwritten by later ones', () => {
    const event = { sequence: 1, requestId: '', event: '"first"' };
    const bytes = written(
      event,
      { ...event, event: '"later"' },
      { ...event, event: '1'.repeat(70_000) },
    );
    expect(bytes.toString('latin1')).toContain('"first"');
    expect(bytes.toString('latin1')).toContain('"later"');
    expect(bytes.length).toBe(3 * 10 + 14 + 70_000);
  });

  test('the function to load: JSON without a request id', () => {
    expect(loadFrame({ a: 1 }).toString('latin1')).toBe('\x0c\0\0\0\0\0\0\0\0{"a":1}');
  });
});

describe('frames from an environment', () => {
  const frame = fc.record({
    kind: fc.constantFrom(...kinds),
    sequence: fc.nat(),
    payload: fc.string({ unit: 'grapheme', maxLength: 40 }),
  });

  test('come out as they went in, however the stream is cut', () => {
    fc.assert(
      fc.property(fc.array(frame), fc.array(fc.nat(30)), (frames, cuts) => {
        const stream = Buffer.concat(frames.map(answerFrame));
        const ends = cuts.map((_, index) => cuts.slice(0, index + 1).reduce((a, b) => a + b, 0));
        const chunks = [...ends, stream.length].map((end, index) =>
          stream.subarray(ends[index - 1] ?? 0, end),
        );
        expect(read(chunks.filter((chunk) => chunk.length > 0))).toEqual({ frames, corrupt: 0 });
      }),
    );
  });

  test.each([
    ['text', 'garbage on the channel'],
    ['zeros', '\0'.repeat(32)],
    ['a length beyond any answer', '\xff\xff\xff\x00\0\0\0\0\x01'],
    ['an unknown kind', '\x05\0\0\0\0\0\0\0\x09'],
  ])('%s is corrupt, once, and nothing after it is read', (_name, bytes) => {
    const good = answerFrame({ kind: 'succeeded', sequence: 1, payload: '1' });
    const garbage = Buffer.from(bytes, 'latin1');
    const { frames, corrupt } = read([good, garbage, garbage, good]);
    expect({ frames: frames.length, corrupt }).toEqual({ frames: 1, corrupt: 1 });
  });
});
