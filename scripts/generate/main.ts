import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DocumentError } from '../../gateway/document/finding.ts';
import { makeApi } from './api.ts';
import { writeFiles } from './files.ts';

const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** Every folder below `openapi/` that has a root file is an API. */
export const apisIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'openapi.yaml')))
    .sort();

const run = async (): Promise<number> => {
  let failed = false;
  for (const api of apisIn('openapi')) {
    try {
      const { files } = await makeApi(join('openapi', api, 'openapi.yaml'), 'handlers');
      const changed = await writeFiles(join('generated', api), files);
      for (const path of changed) say(`generate: ${path}`);
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      say(error.message);
      failed = true;
    }
  }
  return failed ? 1 : 0;
};

process.exitCode = await run();
