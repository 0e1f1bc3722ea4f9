import { existsSync, readFileSync, statSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';

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
  await cp(kept, target, { recursive: true });
  if (resolve(root) === resolve('.')) return;
  for (const service of await readdir(target)) {
    const path = join(target, service, 'inputs.json');
    const recipe = JSON.parse(await readFile(path, 'utf8')) as Recipe;
    const inputs = Object.entries(recipe.inputs).map(([input, was]) => inCopy(root, input, was));
    await writeFile(path, JSON.stringify({ ...recipe, inputs: Object.fromEntries(inputs) }));
  }
}

interface Recipe {
  /** What each file was made of, as `bundles.ts` writes it. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** A file of a copy of the project, which is the same as here but for its time. */
function inCopy(root: string, input: string, was: string): [string, string] {
  const copy = join(resolve(root), relative('.', input));
  const isSame = revision(input) === was && existsSync(copy);
  if (!isSame || !readFileSync(copy).equals(readFileSync(input))) return [copy, was];
  return [copy, revision(copy)];
}

function revision(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? `${stat.mtimeMs} ${stat.size}` : 'missing';
}

/** Keeps what a start from this folder made, where it is other than what was lent. */
export async function keepBundles(root: string, dataFolder: string): Promise<void> {
  const made = join(resolve(root, dataFolder), 'functions');
  if (resolve(root) !== resolve('.') || (await revisionOf(made)) === (await revisionOf(kept)))
    return;
  const beside = `${kept}.${process.pid}`;
  await mkdir('node_modules/.cache', { recursive: true });
  await cp(made, beside, { recursive: true });
  await rm(kept, { recursive: true, force: true });
  // Another test may have been as fast: one of the two stays.
  await rename(beside, kept).catch(() => rm(beside, { recursive: true }));
}

/** What all its bundles are made of. */
async function revisionOf(folder: string): Promise<string> {
  const services = await readdir(folder).catch(() => []);
  const recipes = services.map((service) => readFile(join(folder, service, 'inputs.json'), 'utf8'));
  return (await Promise.all(recipes)).join('\n');
}
