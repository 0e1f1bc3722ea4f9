import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKeys } from '../../../local/user-pool/keys.ts';

let folder: Promise<string> | undefined;

async function make(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'signing-key-'));
  await openKeys(made);
  return made;
}

/** Gives a new pool the one key of this test file: making one takes longer than most tests do. */
export async function shareKey(pool: string): Promise<void> {
  folder ??= make();
  await copyFile(join(await folder, 'keys.json'), join(pool, 'keys.json'));
}

export async function removeKey(): Promise<void> {
  if (folder !== undefined) await rm(await folder, { recursive: true });
}
