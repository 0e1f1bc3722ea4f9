import { action, type Action } from '../../aws-json/action.ts';
import { invalid } from '../errors.ts';
import { rightTo, secretOf, type SecretsContext } from '../service.ts';
import { versionOf, withVersion } from '../stages.ts';
import { secretId, stages, value, versionId } from './members.ts';
import { isRepeated, versionFrom } from './new-version.ts';

export const putSecretValue = (context: SecretsContext): Action =>
  action({
    input: {
      type: 'object',
      required: ['SecretId'],
      additionalProperties: false,
      properties: {
        SecretId: secretId,
        ClientRequestToken: versionId,
        SecretString: value,
        SecretBinary: value,
        VersionStages: stages,
      },
    },
    rights: ({ SecretId }) => rightTo(context, 'PutSecretValue', SecretId),
    run: async (input) => {
      const secret = secretOf(context, input.SecretId);
      const version = versionFrom(context, input);
      if (version.text === undefined && version.binary === undefined) {
        throw invalid('You must provide either SecretString or SecretBinary.');
      }
      const changed = isRepeated(secret, version) ? secret : withVersion(secret, version);
      if (changed !== secret) await context.store.put(changed);
      return {
        ARN: secret.arn,
        Name: secret.name,
        VersionId: version.id,
        VersionStages: versionOf(changed, version.id)?.stages,
      };
    },
  });
