import { action, type Action } from '../../aws-json/action.ts';
import type { Secret } from '../records.ts';
import { rightTo, seconds, secretOf, type SecretsContext } from '../service.ts';
import { secretId } from './members.ts';

export const describeSecret = (context: SecretsContext): Action =>
  action({
    input: {
      type: 'object',
      required: ['SecretId'],
      additionalProperties: false,
      properties: { SecretId: secretId },
    },
    rights: ({ SecretId }) => rightTo(context, 'DescribeSecret', SecretId),
    run: ({ SecretId }) => {
      const secret = secretOf(context, SecretId);
      return { ...summaryOf(secret), VersionIdsToStages: stagesOf(secret) };
    },
  });

/** What is told of a secret without its value. */
export const summaryOf = (secret: Secret): object => ({
  ARN: secret.arn,
  Name: secret.name,
  Description: secret.description,
  CreatedDate: seconds(secret.createdAt),
  LastChangedDate: seconds(secret.changedAt),
});

/** Versions without a label are left out, as deprecated ones. */
export const stagesOf = ({ versions }: Secret): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    versions.filter(({ stages }) => stages.length > 0).map(({ id, stages }) => [id, stages]),
  );
