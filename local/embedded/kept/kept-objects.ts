import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keysOf } from '../../level/keys-of.ts';
import { S3Store } from './fauxqs.ts';
import type { Database } from '../../level/database.ts';
import type { StoredObject } from './fauxqs.ts';

/** An object as it is on disk; its bytes are in a file of their own. */
interface ObjectRecord extends Omit<StoredObject, 'key' | 'body' | 'lastModified'> {
  readonly lastModified: string;
  /** Name of the file. */
  readonly file: string;
}

const prefix = 'object/';
const keyOf = (bucket: string, key: string): string => `${prefix}${bucket}/${key}`;

export interface ObjectPlace {
  readonly database: Database;
  /** Where the bytes are; made if missing. */
  readonly folder: string;
  /** Hears of what could not be stored: memory is then no longer true, so the process must end. */
  readonly onLost: (error: unknown) => void;
}

/**
 * Buckets and objects. An object is first written to a file and then recorded; that of the one it
 * replaces goes last. One change follows another, so that the last one stays.
 */
export class KeptObjects extends S3Store {
  /** Told that a bucket was made or deleted. */
  onChange: () => void = () => undefined;
  readonly #place: ObjectPlace;
  readonly #files = new WeakMap<StoredObject, string>();
  #changes: Promise<void> = Promise.resolve();

  constructor(place: ObjectPlace) {
    super();
    this.#place = place;
  }

  /** What was recorded, without files that nobody recorded: of changes that were never answered. */
  async load(): Promise<void> {
    const { database, folder } = this.#place;
    await mkdir(folder, { recursive: true });
    const strays = new Set(await readdir(folder));
    for await (const recorded of keysOf(database, prefix)) {
      const [bucket = ''] = recorded.slice(prefix.length).split('/', 1);
      const key = recorded.slice(prefix.length + bucket.length + 1);
      const record = JSON.parse(database.stored(recorded) ?? '{}') as ObjectRecord;
      const { file, lastModified, ...rest } = record;
      const object = { ...rest, key, lastModified: new Date(lastModified), body: noBytes };
      this.#readFrom(object, file);
      this.buckets.get(bucket)?.set(key, object);
      strays.delete(file);
    }
    await Promise.all([...strays].map((file) => rm(join(folder, file), { force: true })));
  }

  /** Resolves when everything changed so far is on disk. */
  async settled(): Promise<void> {
    await this.#changes;
    await this.#place.database.landed();
  }

  override createBucket(name: string): void {
    super.createBucket(name);
    this.onChange();
  }

  override deleteBucket(name: string): void {
    super.deleteBucket(name);
    this.onChange();
  }

  override putObject(...asked: Parameters<InstanceType<typeof S3Store>['putObject']>) {
    const [bucket, key] = asked;
    const before = this.buckets.get(bucket)?.get(key);
    const object = super.putObject(...asked);
    this.#change(() => this.#keep(bucket, object, before));
    return object;
  }

  override completeMultipartUpload(uploadId: string, parts: readonly object[]): StoredObject {
    const bucket = this.multipartUploads.get(uploadId)?.bucket ?? '';
    const objects = new Map(this.buckets.get(bucket));
    const object = super.completeMultipartUpload(uploadId, parts);
    this.#change(() => this.#keep(bucket, object, objects.get(object.key)));
    return object;
  }

  override deleteObject(bucket: string, key: string): void {
    const before = this.buckets.get(bucket)?.get(key);
    super.deleteObject(bucket, key);
    if (!before) return;
    this.#change(async () => {
      this.#place.database.stage([{ key: keyOf(bucket, key) }]);
      await this.#place.database.landed();
      await this.#removeFileOf(before);
    });
  }

  #change(work: () => Promise<void>): void {
    this.#changes = this.#changes.then(work).catch((error: unknown) => this.#place.onLost(error));
  }

  async #keep(
    bucket: string,
    object: StoredObject,
    before: StoredObject | undefined,
  ): Promise<void> {
    const { database, folder } = this.#place;
    const file = randomUUID();
    await writeFile(join(folder, file), object.body);
    this.#readFrom(object, file);
    const { contentType, contentLength, etag, lastModified, metadata } = object;
    const record: ObjectRecord = {
      ...{ contentType, contentLength, etag, metadata, file },
      lastModified: lastModified.toISOString(),
    };
    database.stage([{ key: keyOf(bucket, object.key), value: JSON.stringify(record) }]);
    await database.landed();
    if (before) await this.#removeFileOf(before);
  }

  /** The bytes of an object on disk take no memory. */
  #readFrom(object: StoredObject, file: string): void {
    const path = join(this.#place.folder, file);
    this.#files.set(object, file);
    Object.defineProperty(object, 'body', { get: () => readFileSync(path) });
  }

  async #removeFileOf(object: StoredObject): Promise<void> {
    const file = this.#files.get(object);
    if (file !== undefined) await rm(join(this.#place.folder, file), { force: true });
  }
}

const noBytes = Buffer.alloc(0);
