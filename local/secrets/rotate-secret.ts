import { PutSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { Connection } from '../addresses/connection.ts';
import { randomText } from './random-text.ts';

/**
 * Gives a secret a new value: the old one stays readable as `AWSPREVIOUS` until the next rotation, so
 * that what was signed with it holds for as long as its readers accept it.
 *
 * @param connection to AWS or to the services here
 * @param name the secret's full name
 * @param length characters of the new value
 * @returns the new version's id
 * @throws the client's error, as ResourceNotFoundException for a name that is no secret
 */
export async function rotateSecret(
  connection: Connection,
  name: string,
  length: number,
): Promise<string | undefined> {
  const client = new SecretsManagerClient(connection);
  try {
    const { VersionId } = await client.send(
      new PutSecretValueCommand({ SecretId: name, SecretString: randomText(length) }),
    );
    return VersionId;
  } finally {
    client.destroy();
  }
}
