import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { requireEnv } from '../runtime/environment.ts';

/** Three silent attempts end before a function does that has ten seconds. */
const patience = { connectionTimeout: 500, requestTimeout: 2500, throwOnRequestTimeout: true };

let client: S3Client | undefined;

const s3 = (): S3Client => (client ??= new S3Client({ maxAttempts: 3, requestHandler: patience }));
const bucket = (): string => requireEnv('MEDIA_BUCKET');

/** Keeps a JSON value in the bucket, in place of what was there. */
export async function putJson(key: string, value: object): Promise<void> {
  await s3().send(
    new PutObjectCommand({
      Bucket: bucket(),
      Key: key,
      Body: JSON.stringify(value),
      ContentType: 'application/json',
    }),
  );
}

/** @throws the client's error, as NoSuchKey where nothing is kept under the key */
export async function getJson(key: string): Promise<unknown> {
  const { Body } = await s3().send(new GetObjectCommand({ Bucket: bucket(), Key: key }));
  return JSON.parse((await Body?.transformToString()) ?? 'null') as unknown;
}
