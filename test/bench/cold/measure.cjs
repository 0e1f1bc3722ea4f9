'use strict';

/**
 * Loads a bundle, calls its handler once and prints what both cost. Arguments: the bundle, the file of
 * the event, and, for a run with V8's code cache, the cache's file; it is made where it is not there.
 */
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname } = require('node:path');
const vm = require('node:vm');

const [bundle, eventFile, cacheFile] = process.argv.slice(2);
const event = JSON.parse(readFileSync(eventFile, 'utf8'));

function loadWithCache() {
  const cachedData = existsSync(cacheFile) ? readFileSync(cacheFile) : undefined;
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(bundle, 'utf8')}\n})`;
  const script = new vm.Script(source, { filename: bundle, ...(cachedData && { cachedData }) });
  if (script.cachedDataRejected) throw new Error(`V8 refuses ${cacheFile}`);
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(bundle), module, bundle, dirname(bundle));
  return [module.exports, cachedData === undefined ? script : undefined];
}

async function main() {
  const start = process.cpuUsage();
  const [exports, script] = cacheFile === undefined ? [require(bundle)] : loadWithCache();
  const answer = await exports.handler(event, {});
  const { user, system } = process.cpuUsage(start);
  if (script) writeFileSync(cacheFile, script.createCachedData());
  const result = {
    milliseconds: (user + system) / 1000,
    status: answer?.statusCode ?? 200,
    answer,
  };
  writeFileSync(3, JSON.stringify(result));
  process.exit();
}

void main();
