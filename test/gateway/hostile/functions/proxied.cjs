'use strict';

/** What the body's `do` says, behind a proxy integration. */

const { spawn } = require('node:child_process');
const { handler } = require('../../lambda/functions/probe.cjs');

const loop = ({ exit }) => {
  const child = spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' });
  if (exit) {
    process.stdout.write(`child ${child.pid}\n`);
    setTimeout(() => process.exit(1), 50);
    return new Promise(() => undefined);
  }
  return child.pid;
};

exports.handler = async (event, context) => {
  const asked = JSON.parse(event.body ?? '{}');
  const value = asked.do === 'fork a loop' ? await loop(asked) : await handler(asked, context);
  if (typeof value === 'object') return value;
  return { statusCode: 200, body: String(value) };
};
