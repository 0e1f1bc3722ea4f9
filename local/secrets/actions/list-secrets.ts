import { action, type Action } from '../../aws-json/action.ts';
import { AwsError } from '../../aws-json/aws-error.ts';
import type { SecretsContext } from '../service.ts';
import { stagesOf, summaryOf } from './describe-secret.ts';

const mostAtOnce = 100;

export const listSecrets = ({ store }: SecretsContext): Action =>
  action({
    input: {
      type: 'object',
      additionalProperties: false,
      properties: {
        MaxResults: { type: 'integer', minimum: 1, maximum: mostAtOnce },
        NextToken: { type: 'string', minLength: 1, maxLength: 4096 },
      },
    },
    rights: () => ['secretsmanager:ListSecrets *'],
    run: ({ MaxResults = mostAtOnce, NextToken }) => {
      const secrets = store.all();
      const first =
        NextToken === undefined ? 0 : 1 + secrets.findIndex((it) => it.arn === NextToken);
      if (NextToken !== undefined && first === 0) {
        throw new AwsError('InvalidNextTokenException', 'The NextToken value is invalid.');
      }
      const page = secrets.slice(first, first + MaxResults);
      const SecretList = page.map((secret) => ({
        ...summaryOf(secret),
        SecretVersionsToStages: stagesOf(secret),
      }));
      const more = first + page.length < secrets.length;
      return { SecretList, ...(more && { NextToken: page.at(-1)?.arn }) };
    },
  });
