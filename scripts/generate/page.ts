import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Json, JsonObject } from '../../gateway/document/document.ts';
import { redocly } from '../redocly/run.ts';
import { digestOf } from './redocly.ts';

/** Readers of the page have no use for integrations and settings. */
const withoutExtensions = (value: Json): Json => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return (value as Json[]).map(withoutExtensions);
  const members = Object.entries(value as JsonObject).filter(([name]) => !name.startsWith('x-'));
  return Object.fromEntries(
    members.map(([name, member]) => [name, withoutExtensions(member as Json)]),
  );
};

/** Redoc shows its logo and icons from its own servers, and hides what fails to load. */
const outside = /https:\/\/cdn\.redoc(?:ly\.com|\.ly)\/[^"'`]*/g;

/** The browser itself refuses whatever else might be asked for. Redoc's search compiles its worker. */
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'unsafe-inline'",
  ...['img-src', 'font-src', 'connect-src', 'worker-src'].map((what) => `${what} data: blob:`),
].join('; ');

const seal = (page: string, digest: string): string =>
  page
    .replaceAll(outside, 'data:,')
    .replace('<head>', `<head>\n  <meta http-equiv="Content-Security-Policy" content="${policy}">`)
    .concat(`\n<!-- ${digest} -->\n`);

const isCurrent = async (path: string, digest: string): Promise<boolean> => {
  try {
    return (await readFile(path, 'utf8')).endsWith(`<!-- ${digest} -->\n`);
  } catch {
    return false;
  }
};

/**
 * Builds the documentation page: one file that works without network. A page made of the same
 * document is left as it is.
 *
 * @param path of the page
 * @returns whether it was built
 */
export const buildPage = async (root: JsonObject, path: string): Promise<boolean> => {
  const input = JSON.stringify(withoutExtensions(root));
  const digest = digestOf(input, policy);
  if (await isCurrent(path, digest)) return false;
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-'));
  try {
    const document = join(folder, 'openapi.json');
    const built = join(folder, 'index.html');
    await writeFile(document, input);
    await redocly(['build-docs', document, '--output', built, '--inlineBundle']);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, seal(await readFile(built, 'utf8'), digest));
  } finally {
    await rm(folder, { recursive: true });
  }
  return true;
};
