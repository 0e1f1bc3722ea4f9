import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Bundles that an earlier start made. A start takes each of them only while nothing it is made of has changed. */
const kept = 'node_modules/.cache/gatehouse-e2e';

/**
 * Gives a start the bundles of an earlier one: making those of every function takes longer than all else.
 *
 * @param root the project's folder, this one or a copy of it
 */
export async function lendBundles(root: string, dataFolder: string): Promise<void> {
  const target = join(resolve(root, dataFolder), 'functions');
  if (!existsSync(kept) || existsSync(target)) return;
  await cp(kept, target, { recursive: true, preserveTimestamps: true });
  if (resolve(root) === resolve('.')) return;
  for (const service of await readdir(target)) {
    const path = join(target, service, 'inputs.json');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replaceAll(`"${resolve('.')}/`, `"${resolve(root)}/`));
  }
}

/** Keeps what a start from this folder made, where it is other than what was lent. */
export async function keepBundles(root: string, dataFolder: string): Promise<void> {
  const made = join(resolve(root, dataFolder), 'functions');
  if (resolve(root) !== resolve('.') || (await revisionOf(made)) === (await revisionOf(kept)))
    return;
  const beside = `${kept}.${process.pid}`;
  await mkdir('node_modules/.cache', { recursive: true });
  await cp(made, beside, { recursive: true, preserveTimestamps: true });
  await rm(kept, { recursive: true, force: true });
  // Another test may have been as fast: one of the two stays.
  await rename(beside, kept).catch(() => rm(beside, { recursive: true }));
}

async function revisionOf(folder: string): Promise<string> {
  const services = await readdir(folder).catch(() => []);
  const times = services.map(async (service) => {
    const { mtimeMs } = await stat(join(folder, service, 'index.cjs'));
    return `${service} ${Math.round(mtimeMs)}`;
  });
  return (await Promise.all(times)).join('\n');
}
