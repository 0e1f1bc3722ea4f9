import { action, type Action } from '../../aws-json/action.ts';
import { exists } from '../errors.ts';
import type { Secret } from '../records.ts';
import type { SecretsContext } from '../service.ts';
import { versionOf, withVersion } from '../stages.ts';
import { description, secretName, value, versionId } from './members.ts';
import { isRepeated, versionFrom } from './new-version.ts';

const account = '123456789012';

export const createSecret = (context: SecretsContext): Action =>
  action({
    input: {
      type: 'object',
      required: ['Name'],
      additionalProperties: false,
      properties: {
        Name: secretName,
        ClientRequestToken: versionId,
        Description: description,
        SecretString: value,
        SecretBinary: value,
      },
    },
    rights: ({ Name }) => [`secretsmanager:CreateSecret secret:${Name}-??????`],
    run: async ({ Name, Description, ...given }) => {
      const version = versionFrom(context, given);
      const found = context.store.find(Name);
      if (found !== undefined) {
        if (versionOf(found, version.id) && isRepeated(found, version)) {
          return { ARN: found.arn, Name, VersionId: version.id };
        }
        throw exists(`The operation failed because the secret ${Name} already exists.`);
      }
      const empty = newSecret(context, Name, Description);
      const hasValue = version.text !== undefined || version.binary !== undefined;
      await context.store.put(hasValue ? withVersion(empty, version) : empty);
      return { ARN: empty.arn, Name, ...(hasValue && { VersionId: version.id }) };
    },
  });

/** A secret without any value. */
export function newSecret(
  { now, newSuffix }: SecretsContext,
  name: string,
  description: string | undefined,
): Secret {
  const arn = `arn:aws:secretsmanager:us-east-1:${account}:secret:${name}-${newSuffix()}`;
  return { arn, name, description, createdAt: now(), changedAt: now(), versions: [] };
}
