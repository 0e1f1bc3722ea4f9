import { open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A key that calls may bring. */
export interface Key {
  /** What usage plans and counts know it by; never given again once it is revoked. */
  readonly name: string;
  readonly value: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
}

export interface PartnerKeys {
  /** Number of the next key; the first has the partner's name alone. */
  readonly next: number;
  /** The oldest first. */
  readonly keys: readonly Key[];
}

/** By the names of partners. */
export type KeysByPartner = ReadonlyMap<string, PartnerKeys>;

/**
 * Reads the keys; none where the file is not there yet.
 *
 * @throws Error naming a file that cannot be read: keys that partners use are not thrown away
 */
export async function readKeys(path: string): Promise<KeysByPartner> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '{"version":1,"partners":{}}';
    throw error;
  });
  const partners = parse(text);
  if (partners !== undefined) return new Map(Object.entries(partners));
  throw new Error(`${path} holds no API keys: mend it, or remove it, and new keys are made.`);
}

/** Whole at every moment and on disk when this resolves: written beside, synced and renamed over. Nobody else may read it. */
export async function writeKeys(path: string, partners: KeysByPartner): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`;
  const file = await open(beside, 'w', 0o600);
  try {
    const text = JSON.stringify({ version: 1, partners: Object.fromEntries(partners) }, null, 1);
    await file.writeFile(`${text}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
  const folder = await open(dirname(path));
  await folder.sync().finally(() => folder.close());
}

function parse(text: string): Record<string, PartnerKeys> | undefined {
  try {
    const { version, partners } = JSON.parse(text) as Partial<Record<string, unknown>>;
    if (version !== 1 || typeof partners !== 'object' || partners === null) return undefined;
    return Object.values(partners).every(isPartner)
      ? (partners as Record<string, PartnerKeys>)
      : undefined;
  } catch {
    return undefined;
  }
}

function isPartner(it: unknown): boolean {
  const { next, keys } = (it ?? {}) as Partial<Record<string, unknown>>;
  return Number.isInteger(next) && Array.isArray(keys) && keys.every(isKey);
}

function isKey(it: unknown): boolean {
  const { name, value, createdAt } = (it ?? {}) as Partial<Record<string, unknown>>;
  return typeof name === 'string' && typeof value === 'string' && Number.isInteger(createdAt);
}
