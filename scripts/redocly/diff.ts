import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RedoclyDiff } from '../../gateway/diff/diff.ts';
import { redocly } from './run.ts';

/** What the command takes its rules from; those of `redocly.yaml` are about one document. */
const CONFIG = 'extends: [diff-recommended]\n';

/**
 * Redocly's own breaking changes, of documents that are one object each: pointers of its report lead
 * into these.
 *
 * @throws Error in its own words where it cannot compare them
 */
export const redoclyDiff: RedoclyDiff = async (base, head) => {
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-diff-'));
  try {
    const paths = ['base.json', 'head.json', 'redocly.yaml'].map((name) => join(folder, name));
    const texts = [JSON.stringify(base), JSON.stringify(head), CONFIG];
    await Promise.all(paths.map((path, at) => writeFile(path, texts[at] ?? '')));
    const [one = '', another = '', config = ''] = paths;
    const options = ['--config', config, '--format', 'json', '--fail-on', 'none'];
    const { stdout, stderr } = await redocly(['diff', one, another, ...options]);
    if (stdout === '') throw new Error(`Redocly did not run: ${stderr}`);
    return stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
};
