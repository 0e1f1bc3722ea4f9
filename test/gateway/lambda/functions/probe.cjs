'use strict';

/** One handler that does whatever the event's `do` names: what a function may do to the gateway. */

const { spawn } = require('node:child_process');
const { closeSync, writeSync } = require('node:fs');

let count = 0;
let running = 0;

/** Holds the event loop open without answering. */
const stay = () => new Promise(() => setTimeout(() => undefined, 60_000));

const actions = {
  count: () => (count += 1),
  pid: () => process.pid,
  folder: () => process.cwd(),
  environment: () => ({ ...process.env }),
  zone: () => new Date(0).getTimezoneOffset(),
  answer: ({ value }) => value,
  nothing: () => undefined,
  'loop forever': () => {
    for (;;);
  },
  stay,
  exit: ({ code }) => process.exit(code),
  'kill itself': () => process.kill(process.pid, 'SIGKILL'),
  abort: () => process.abort(),
  'fill the heap': () => {
    const kept = [];
    for (;;) kept.push({ numbers: new Array(100).fill(1.5) });
  },
  'fill buffers': () => {
    const kept = [];
    for (;;) kept.push(Buffer.alloc(16_000_000, 1));
  },
  'reject unseen': () => {
    void Promise.reject(new Error('nobody caught it'));
    return stay();
  },
  'throw later': () => {
    setTimeout(() => {
      throw new RangeError('too late');
    }, 1);
    return stay();
  },
  throw: () => {
    throw new TypeError('wrong type');
  },
  'throw text': () => {
    throw 'only text';
  },
  'throw null': () => {
    throw null;
  },
  'throw a hostile object': () => {
    throw { toString: () => JSON.parse('{') };
  },
  circular: () => {
    const answer = {};
    answer.answer = answer;
    return answer;
  },
  'never settle': () => new Promise(() => undefined),
  'start children': ({ number, detached, exit }) => {
    const children = Array.from({ length: number }, () =>
      spawn('sleep', ['60'], { detached, stdio: 'inherit' }),
    );
    if (exit) process.exit(1);
    return children.map((child) => child.pid);
  },
  print: ({ lines, length }) => {
    const line = `${'x'.repeat(length - 1)}\n`;
    for (let printed = 0; printed < lines; printed += 1) process.stdout.write(line);
    return 'printed';
  },
  log: () => {
    console.log('hello %s', 'world');
    console.error('a mistake');
    process.stderr.write('raw\n');
    return 'logged';
  },
  'write to the channel': ({ bytes }) => {
    writeSync(3, Buffer.from(bytes, 'latin1'));
    return 'written';
  },
  'close the channel': () => {
    closeSync(3);
    return 'closed';
  },
  'answer of': ({ bytes }) => 'x'.repeat(bytes - 2),
  /** How many events ran while this one did. */
  overlap: async () => {
    running += 1;
    await new Promise((resolve) => setTimeout(resolve, 10));
    const most = running;
    running -= 1;
    return most;
  },
  'leave work behind': () => {
    setImmediate(() => process.exit(7));
    return 'left';
  },
};

exports.handler = async (event, context) => {
  if (event.do === 'context') return { ...context, left: context.getRemainingTimeInMillis() };
  return actions[event.do](event);
};
exports.nested = { handler: async () => 'nested' };
exports.text = 'not a function';
