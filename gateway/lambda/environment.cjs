'use strict';

/**
 * The program of one environment: a Node process that runs the events of one function, one at a time.
 * Frames come and go on fd 3; `frames.ts` has their form.
 *
 * Between events it blocks in `read`: nothing of the function runs, as AWS freezes an environment.
 * So an empty event loop shows itself (`beforeExit`), and an event costs one system call each way.
 */

const { read, readSync, writeFileSync, writeSync } = require('node:fs');
const inspector = require('node:inspector');
const { Writable } = require('node:stream');
const { format } = require('node:util');
const runtime = require('./runtime.cjs');

const CHANNEL = 3;
const LENGTH_BYTES = 4;
const HEADER_BYTES = 9;
const LOAD = 0;
const OUTGOING = { ready: 0, succeeded: 1, failed: 2, ended: 3, idle: 4 };

/** Exit codes of AWS's runtime. */
const UNCAUGHT_EXCEPTION = 129;
const UNHANDLED_REJECTION = 128;

/** True from an event's start to its answer, and while the function loads. */
let busy = false;
let sequence = 0;
let requestId = '';
let whenIdle = () => undefined;
let handler;
let settings;

// Frames in

let received = Buffer.allocUnsafeSlow(65_536);
let start = 0;
let end = 0;

/** Takes the next frame, blocking until it has come. */
function next() {
  if (start === end) start = end = 0;
  for (let wanted = missing(); wanted > 0; wanted = missing()) {
    reserve(end - start + wanted);
    if (inspector.url() !== undefined) {
      readLater();
      return;
    }
    took(readSync(CHANNEL, received, end, received.length - end, null));
  }
  const from = start + LENGTH_BYTES;
  start = from + received.readUInt32LE(start);
  accept(from, start);
}

/** A debugger wants the thread free: with one attached, waiting goes through the event loop. */
function readLater() {
  read(CHANNEL, received, end, received.length - end, null, (error, bytes) => {
    if (error) throw error;
    took(bytes);
    next();
  });
}

/** Bytes that the frame at `start` still lacks; 0 when it is whole. */
function missing() {
  const available = end - start;
  if (available < LENGTH_BYTES) return LENGTH_BYTES - available;
  return Math.max(0, LENGTH_BYTES + received.readUInt32LE(start) - available);
}

/** Makes room for `size` bytes from `start` on. */
function reserve(size) {
  if (start + size <= received.length) return;
  const target = size > received.length ? Buffer.allocUnsafeSlow(size) : received;
  received.copy(target, 0, start, end);
  received = target;
  end -= start;
  start = 0;
}

/** The stream's end is the gateway's end: the whole group goes with it. */
function took(bytes) {
  if (bytes === 0) process.kill(-process.pid, 'SIGKILL');
  end += bytes;
}

function accept(from, to) {
  busy = true;
  sequence = received.readUInt32LE(from);
  if (received[from + 4] === LOAD) {
    void load(JSON.parse(received.utf8Slice(from + 5, to)));
    return;
  }
  const event = from + 6 + received[from + 5];
  requestId = received.latin1Slice(from + 6, event);
  const context = runtime.createContext(settings.context, requestId, Date.now() + settings.timeout);
  runtime.runEvent(handler, received.utf8Slice(event, to), context, {
    finish,
    whenIdle: setWhenIdle,
  });
}

// Frames out

const scratch = Buffer.allocUnsafeSlow(65_536);

function send(kind, payload) {
  let frame = scratch;
  let length = 0;
  if (HEADER_BYTES + payload.length * 3 <= scratch.length) {
    length = HEADER_BYTES + scratch.utf8Write(payload, HEADER_BYTES);
  } else {
    length = HEADER_BYTES + Buffer.byteLength(payload);
    frame = Buffer.allocUnsafe(length);
    frame.utf8Write(payload, HEADER_BYTES);
  }
  frame.writeUInt32LE(length - LENGTH_BYTES, 0);
  frame.writeUInt32LE(sequence, LENGTH_BYTES);
  frame[HEADER_BYTES - 1] = kind;
  writeAll(CHANNEL, frame.subarray(0, length));
}

/** A descendant may have made the shared descriptor non-blocking: then this waits and tries again. */
function writeAll(descriptor, bytes) {
  for (let written = 0; written < bytes.length;) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}

// The function

async function load(given) {
  settings = given;
  // It was for the allocator, which has read it; AWS's environments have none.
  delete process.env.MALLOC_MMAP_THRESHOLD_;
  Object.assign(process.env, settings.variables);
  try {
    process.chdir(settings.folder);
    handler = await runtime.loadHandler(settings.module, settings.export);
  } catch (error) {
    log('ERROR', ['Uncaught Exception', runtime.errorDocument(error)]);
    fail(error, 1);
  }
  busy = false;
  send(OUTGOING.ready, '');
  setImmediate(next);
}

function setWhenIdle(then) {
  whenIdle = then;
}

/** Answers, an error told in the log as AWS's runtime tells it, then gives what the function left behind one turn of the event loop, as AWS does. */
function finish(failed, payload) {
  busy = false;
  whenIdle = () => undefined;
  if (failed) log('ERROR', ['Invoke Error', payload.replace('"trace":[', '"stack":[')]);
  send(failed ? OUTGOING.failed : OUTGOING.succeeded, payload);
  setImmediate(next);
}

/** What no handler caught ends the environment; the event that runs, if any, gets it as its error. */
function fail(error, code) {
  if (busy) send(OUTGOING.ended, runtime.errorDocument(error));
  process.exit(code);
}

process.on('beforeExit', () => whenIdle());
process.on('uncaughtException', (error) => {
  log('ERROR', ['Uncaught Exception', runtime.errorDocument(error)]);
  fail(error, UNCAUGHT_EXCEPTION);
});
process.on('unhandledRejection', (reason) => {
  const error = new runtime.RuntimeError('UnhandledPromiseRejection', String(reason));
  log('ERROR', ['Unhandled Promise Rejection', runtime.errorDocument(error)]);
  fail(error, UNHANDLED_REJECTION);
});
process.on('exit', () => {
  if (!busy) send(OUTGOING.idle, '');
});

// The log

/** Output is written at once: what a process printed before it was killed is not lost. */
function outputStream(descriptor) {
  const stream = new Writable({
    decodeStrings: true,
    write(chunk, _encoding, callback) {
      writeAll(descriptor, chunk);
      callback();
    },
  });
  return Object.assign(stream, { fd: descriptor, _type: 'pipe' });
}

const stdout = outputStream(1);
Object.defineProperty(process, 'stdout', { configurable: true, enumerable: true, value: stdout });
Object.defineProperty(process, 'stderr', {
  configurable: true,
  enumerable: true,
  value: outputStream(2),
});

/** AWS's text format: time, request id and level before the message. */
function log(level, values) {
  stdout.write(`${new Date().toISOString()}\t${requestId}\t${level}\t${format(...values)}\n`);
}

const LEVELS = {
  log: 'INFO',
  info: 'INFO',
  debug: 'DEBUG',
  warn: 'WARN',
  error: 'ERROR',
  trace: 'TRACE',
};
for (const [method, level] of Object.entries(LEVELS)) {
  console[method] = (...values) => log(level, values);
}

try {
  // If memory runs out, the kernel is to take an environment, never the gateway.
  writeFileSync('/proc/self/oom_score_adj', '1000');
} catch {
  // Only Linux has it.
}

setImmediate(next);
