import { Aws, Duration, Validations } from 'aws-cdk-lib';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type LifecycleRule,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Resources } from '../data/project-data.ts';
import type { Environment } from '../environments.ts';
import { namesOf } from '../names.ts';
import { removalOf } from './service-function.ts';

export interface MediaBucketProps {
  readonly name: string;
  readonly data: Resources['buckets'][string];
  readonly environment: Environment;
}

/** Days that an overwritten or deleted object can still be had. */
const recoverable = Duration.days(30);

/** A private, versioned bucket, encrypted by S3 and reached by TLS alone. */
export class MediaBucket extends Construct {
  constructor(scope: Construct, id: string, { name, data, environment }: MediaBucketProps) {
    super(scope, id);
    const bucket = new Bucket(this, 'Bucket', {
      bucketName: namesOf(environment.name).bucket(name, Aws.ACCOUNT_ID),
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      versioned: true,
      removalPolicy: removalOf(environment),
      lifecycleRules: [
        {
          id: 'old-versions',
          noncurrentVersionExpiration: recoverable,
          abortIncompleteMultipartUploadAfter: Duration.days(7),
        },
        ...Object.entries(data.expireAfterDays ?? {}).map(([prefix, days]): LifecycleRule => ({
          id: `expire-${prefix.replaceAll(/[^A-Za-z0-9]+/g, '-')}`,
          prefix,
          expiration: Duration.days(days),
        })),
      ],
    });
    Validations.of(bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason: 'Nothing but the APIs and functions reaches it, and these log every call',
    });
  }
}
