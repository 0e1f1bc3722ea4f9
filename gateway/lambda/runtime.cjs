'use strict';

/**
 * What AWS's Node runtime does around a handler: finding it, its context object, its three styles of
 * answering, the forms of its errors. Plain CommonJS, because `environment.cjs` starts from it without
 * a compile step and twice as fast as from an ES module. Types: `runtime.d.cts`.
 */

const { existsSync, readFileSync } = require('node:fs');
const { basename, dirname, extname, join } = require('node:path');
const { pathToFileURL } = require('node:url');

/** A synchronous answer's limit in bytes: 6 MB and 100. */
const MAXIMUM_ANSWER = 6_291_556;

/** An error of the runtime itself, `Runtime.<type>` on AWS. */
class RuntimeError extends Error {
  constructor(type, message) {
    super(message);
    this.name = `Runtime.${type}`;
  }
}

/** Lambda's form of an error: `{"errorType","errorMessage","trace"}`, in this order. */
function errorDocument(error) {
  return JSON.stringify(describe(error));
}

function describe(error) {
  try {
    if (isError(error)) {
      return { errorType: error.name, errorMessage: error.message, trace: error.stack.split('\n') };
    }
    return { errorType: typeof error, errorMessage: String(error), trace: [] };
  } catch {
    // AWS's own words for an error whose members cannot be read.
    const errorMessage =
      'callback called with Error argument, but there was a problem while retrieving one or more of its message, name, and stack';
    return { errorType: 'handled', errorMessage, trace: [] };
  }
}

/** Errors of other realms (a jest sandbox, node:vm) are errors too. */
function isError(value) {
  if (value instanceof Error) return true;
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof value.name === 'string' &&
    typeof value.message === 'string' &&
    typeof value.stack === 'string'
  );
}

/** `<module>.<export>`, what AWS calls the handler. */
function handlerName(module, exportName) {
  return `${basename(module, extname(module))}.${exportName}`;
}

/**
 * Loads a module and finds its handler.
 *
 * @param {string} query appended to an ES module's address, so that a changed file is read again
 */
async function loadHandler(module, exportName, query = '') {
  const namespace = await load(module, query);
  const name = handlerName(module, exportName);
  const handler = resolve(namespace, exportName) ?? resolve(namespace.default, exportName);
  if (handler === undefined || handler === null) {
    throw new RuntimeError('HandlerNotFound', `${name} is undefined or not exported`);
  }
  if (typeof handler !== 'function') {
    throw new RuntimeError('HandlerNotFound', `${name} is not a function`);
  }
  return handler;
}

/** An export's name may be a path: `nested.handler`. */
function resolve(namespace, exportName) {
  return exportName.split('.').reduce((value, member) => value?.[member], namespace);
}

async function load(module, query) {
  try {
    if (isEsModule(module)) return await import(pathToFileURL(module).href + query);
    if (query !== '') delete require.cache[require.resolve(module)];
    return require(module);
  } catch (error) {
    throw initError(error);
  }
}

/** AWS names a missing module and a syntax error itself; anything else is the module's own error. */
function initError(error) {
  if (error?.code === 'MODULE_NOT_FOUND' || error?.code === 'ERR_MODULE_NOT_FOUND') {
    return new RuntimeError('ImportModuleError', String(error));
  }
  if (error?.name === 'SyntaxError') {
    const syntaxError = new RuntimeError('UserCodeSyntaxError', String(error));
    syntaxError.stack = error.stack;
    return syntaxError;
  }
  return error;
}

/** As Node decides: by extension, and for others by the nearest package.json. */
function isEsModule(module) {
  const extension = extname(module);
  if (extension === '.mjs' || extension === '.mts') return true;
  if (extension !== '.js' && extension !== '.ts') return false;
  for (let folder = dirname(module); ; folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')).type === 'module';
    if (folder === dirname(folder) || basename(folder) === 'node_modules') return false;
  }
}

/**
 * Lambda's context object.
 *
 * @param fixed `{functionName, functionVersion, invokedFunctionArn, memoryLimitInMB, logGroupName, logStreamName}`
 */
function createContext(fixed, awsRequestId, deadline) {
  return {
    callbackWaitsForEmptyEventLoop: true,
    ...fixed,
    awsRequestId,
    getRemainingTimeInMillis: () => deadline - Date.now(),
  };
}

/**
 * Runs one event. `finish(failed, payload)` is called once, with JSON text.
 *
 * @param whenIdle `whenIdle(f)` calls the last `f` it was given once nothing is left to wait for;
 *   `undefined` where that cannot be known, and a callback answers at once.
 */
function runEvent(handler, event, context, { finish, whenIdle }) {
  let finished = false;
  const settle = (failed, payload) => {
    if (finished) return;
    finished = true;
    finish(failed, payload);
  };
  const fail = (error) => settle(true, errorDocument(error));
  const succeed = (result) => {
    const [failed, payload] = serialize(result);
    settle(failed, payload);
  };
  const done = (error, result) =>
    error === undefined || error === null ? succeed(result) : fail(error);
  let called = false;
  const callback = (error, result) => {
    if (called) return;
    called = true;
    const wait = whenIdle !== undefined && context.callbackWaitsForEmptyEventLoop !== false;
    if (wait && (error === undefined || error === null)) whenIdle(() => succeed(result));
    else done(error, result);
  };
  context.done = done;
  context.succeed = succeed;
  context.fail = fail;
  whenIdle?.(() => succeed(undefined));
  try {
    const returned = handler(JSON.parse(event), context, callback);
    if (typeof returned?.then === 'function') {
      whenIdle?.(() => fail(neverSettled()));
      returned.then(succeed, fail);
    } else if (returned !== undefined && handler.length < 3) {
      succeed(returned);
    }
  } catch (error) {
    fail(error);
  }
}

/** JSON text of a handler's result; AWS answers `null` for none. */
function serialize(result) {
  let payload;
  try {
    payload = JSON.stringify(result) ?? 'null';
  } catch {
    return [
      true,
      errorDocument(new RuntimeError('JSONStringifyError', 'Unable to stringify response body')),
    ];
  }
  if (payload.length <= MAXIMUM_ANSWER / 3 || Buffer.byteLength(payload) <= MAXIMUM_ANSWER)
    return [false, payload];
  const errorMessage = `Response payload size exceeded maximum allowed payload size (${MAXIMUM_ANSWER} bytes).`;
  return [true, JSON.stringify({ errorMessage, errorType: 'Function.ResponseSizeTooLarge' })];
}

/** AWS's words for a promise that nothing can settle any more. */
function neverSettled() {
  return new RuntimeError(
    'NodeJsExit',
    'The Lambda runtime client detected an unexpected Node.js exit code. This is most commonly caused by a Promise that was never settled. For more information, see https://nodejs.org/docs/latest/api/process.html#exit-codes',
  );
}

module.exports = { RuntimeError, createContext, errorDocument, handlerName, loadHandler, runEvent };
