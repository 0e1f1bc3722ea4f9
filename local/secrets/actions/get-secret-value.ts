import { action, type Action } from '../../aws-json/action.ts';
import { noValue, notNow } from '../errors.ts';
import type { Secret, SecretVersion } from '../records.ts';
import { rightTo, seconds, secretOf, type SecretsContext } from '../service.ts';
import { current, versionAt, versionOf } from '../stages.ts';
import { secretId, stage, versionId } from './members.ts';

export const getSecretValue = (context: SecretsContext): Action =>
  action({
    input: {
      type: 'object',
      required: ['SecretId'],
      additionalProperties: false,
      properties: { SecretId: secretId, VersionId: versionId, VersionStage: stage },
    },
    rights: ({ SecretId }) => rightTo(context, 'GetSecretValue', SecretId),
    run: ({ SecretId, VersionId, VersionStage }) => {
      const secret = secretOf(context, SecretId);
      const version = wanted(secret, VersionId, VersionStage);
      return {
        ARN: secret.arn,
        Name: secret.name,
        VersionId: version.id,
        SecretString: version.text,
        SecretBinary: version.binary,
        VersionStages: version.stages,
        CreatedDate: seconds(version.createdAt),
      };
    },
  });

function wanted(secret: Secret, id: string | undefined, stage: string | undefined): SecretVersion {
  if (id === undefined) {
    const at = stage ?? current;
    const version = versionAt(secret, at);
    if (version === undefined) throw noValue(`staging label: ${at}`);
    return version;
  }
  const version = versionOf(secret, id);
  if (version === undefined) throw noValue(`VersionId: ${id}`);
  if (stage !== undefined && !version.stages.includes(stage)) {
    throw notNow('You provided a VersionStage that is not associated to the provided VersionId.');
  }
  return version;
}
