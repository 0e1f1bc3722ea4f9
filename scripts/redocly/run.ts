import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const packageFile = require.resolve('@redocly/cli/package.json');
export const { version: redoclyVersion } = require(packageFile) as { version: string };
const cli = join(dirname(packageFile), 'bin', 'cli.js');

/** Redocly in a process of its own, which opens no connection. It names what is wrong with its exit code. */
export const redocly = (args: readonly string[]): Promise<{ stdout: string; stderr: string }> =>
  new Promise((fulfil, reject) => {
    const env = {
      ...process.env,
      REDOCLY_TELEMETRY: 'off',
      REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    };
    const settings = { env, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, [cli, ...args], settings, (error, stdout, stderr) => {
      if (error !== null && stdout === '' && args[0] !== 'lint') reject(new Error(stderr));
      else fulfil({ stdout, stderr });
    });
  });
