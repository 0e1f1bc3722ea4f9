import { connect } from 'node:net';
import { createHttpServer } from '../../../gateway/listen/server.ts';
import type { HttpServer } from '../../../gateway/listen/server.ts';

const GET = 'GET / HTTP/1.1\r\nhost: a\r\n\r\n';
const HALF = 'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 9\r\n\r\nab';

const faults: unknown[] = [];
let answers: (() => void)[] = [];

/** A server whose calls are answered when the test says so. */
const server = (): HttpServer =>
  createHttpServer({
    answer: () =>
      new Promise((resolve) => {
        answers.push(() => resolve({ status: 200, headers: ['x-a', 'b\xc3\xa9'], body: 'é' }));
      }),
    refusal: (status) => ({ status, headers: [], body: '' }),
    fault: (error) => faults.push(error),
  });

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(setImmediate);
}

/** Writes, waits for what shall have arrived, and goes away; resolves once the socket is closed. */
function leave(port: number, bytes: string, calls: number): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(bytes);
      void until(() => answers.length >= calls).then(() => socket.destroy());
    });
    socket.on('close', () => resolve());
  });
}

beforeEach(() => {
  answers = [];
  faults.length = 0;
});

test.each([
  ['one call', GET, 1],
  ['three calls, one behind the other', GET.repeat(3), 3],
  ['a call, and half of another behind it', GET + HALF, 1],
])('a server waits for no caller who went away: %s', async (_, bytes, calls) => {
  const one = server();
  const port = Number(new URL(await one.listen('127.0.0.1', 0)).port);
  await leave(port, bytes, calls);
  await one.close();
  for (const answer of answers) answer();
  expect([answers.length, faults]).toEqual([calls, []]);
});

test('REST facts 2, 40: an answer has its length in bytes, and headers that are bytes already; the server closes when it is written', async () => {
  const one = server();
  const port = Number(new URL(await one.listen('127.0.0.1', 0)).port);
  const socket = connect(port, '127.0.0.1');
  let text = '';
  socket.on('data', (data) => (text += data.toString('latin1')));
  const ended = new Promise((resolve) => socket.on('close', resolve));
  socket.write(GET);
  await until(() => answers.length === 1);
  const closed = one.close();
  answers[0]?.();
  await Promise.all([closed, ended]);
  expect(text).toMatch(/^HTTP\/1\.1 200 OK\r\nx-a: b\xc3\xa9\r\nContent-Length: 2\r\n/);
  expect(text).not.toMatch(/transfer-encoding/i);
  expect(text.endsWith('\r\n\r\nÃ©')).toBe(true);
});
