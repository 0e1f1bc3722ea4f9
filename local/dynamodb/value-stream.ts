import { Stream } from 'node:stream';
import type { Cursor } from '../level/database.ts';

const chunk = 100;

/** Lazy, which dynalite reads through, takes an old-style stream: an emitter of `data`, then `end`. */
class ChunkStream extends Stream {
  #stopped = false;

  /** dynalite calls this when it has enough. */
  destroy(): void {
    this.#stopped = true;
  }

  isStopped(): boolean {
    return this.#stopped;
  }

  emitUntilStopped(values: readonly unknown[]): void {
    for (const value of values) {
      if (this.#stopped) return;
      this.emit('data', value);
    }
  }
}

async function pump(
  cursor: Cursor,
  stream: ChunkStream,
  decode: (text: string) => unknown,
): Promise<void> {
  try {
    let texts = await cursor.nextv(chunk);
    while (texts.length > 0 && !stream.isStopped()) {
      stream.emitUntilStopped(texts.map(decode));
      texts = stream.isStopped() ? [] : await cursor.nextv(chunk);
    }
    stream.emit('end');
  } catch (error) {
    // A filter that throws does so inside `emit`: it refuses its own request instead of ending the process.
    stream.emit('error', error);
  } finally {
    await cursor.close();
  }
}

/** Streams what a cursor walks over, each text decoded. */
export function streamOf(cursor: Cursor, decode: (text: string) => unknown): ChunkStream {
  const stream = new ChunkStream();
  void pump(cursor, stream, decode);
  return stream;
}
