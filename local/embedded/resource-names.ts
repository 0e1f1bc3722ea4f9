import { fullName } from '../functions/full-name.ts';
import type { Names } from '../functions/full-name.ts';

/** Where everything of a local run is. */
export const account = '123456789012';
export const region = 'us-east-1';

/** What a function's variable holds, and `SendMessage` wants. @param url of the embedded SQS */
export const queueUrl = (url: string, names: Names, queue: string): string =>
  `${url}/${account}/${fullName(names, queue)}`;

export const queueArn = (names: Names, queue: string): string =>
  `arn:aws:sqs:${region}:${account}:${fullName(names, queue)}`;

export const topicArn = (names: Names, topic: string): string =>
  `arn:aws:sns:${region}:${account}:${fullName(names, topic)}`;

/** Buckets of all accounts share one space of names, so theirs end in the account. */
export const bucketName = (names: Names, bucket: string): string =>
  `${fullName(names, bucket)}-${account}`;
