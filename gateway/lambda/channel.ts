import { Socket } from 'node:net';
import type { SocketConstructorOpts } from 'node:net';

/** Bytes read at once: most answers come whole. */
const BUFFER_SIZE = 65_536;

/** What Node keeps behind a socket, as far as it is needed here. It is not documented. */
interface Handle {
  reading: boolean;
  readStop(): unknown;
}

/**
 * Takes over the gateway's end of a process's channel, reading into one buffer. Left alone, Node
 * allocates 64 KB for every read, and collecting them costs as much as the reading. Only
 * `net.connect` lets a caller say so; a child's pipe has to be wrapped anew.
 *
 * @param receive gets bytes that stay valid until it returns
 */
export function openChannel(pipe: Socket, receive: (bytes: Buffer) => void): Socket {
  const handle = handleOf(pipe);
  if (handle === undefined) return pipe.on('data', receive);
  pipe.pause();
  handle.readStop();
  handle.reading = false;
  const options = {
    handle,
    onread: {
      buffer: Buffer.allocUnsafeSlow(BUFFER_SIZE),
      callback: (length: number, buffer: Uint8Array): boolean => {
        receive((buffer as Buffer).subarray(0, length));
        return true;
      },
    },
  };
  return new Socket(options as SocketConstructorOpts);
}

function handleOf(pipe: Socket): Handle | undefined {
  const handle = (pipe as unknown as { _handle?: Partial<Handle> | null })._handle;
  if (typeof handle?.readStop !== 'function' || typeof handle.reading !== 'boolean')
    return undefined;
  return handle as Handle;
}
