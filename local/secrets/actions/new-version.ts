import { exists, invalid } from '../errors.ts';
import type { Secret, SecretVersion } from '../records.ts';
import type { SecretsContext } from '../service.ts';
import { current, versionOf } from '../stages.ts';

/** Secrets Manager takes no longer value, in bytes. */
const longest = 65_536;

interface Given {
  readonly ClientRequestToken?: string;
  readonly SecretString?: string;
  readonly SecretBinary?: string;
  readonly VersionStages?: readonly string[];
}

/** @throws InvalidParameterException for both kinds of value, or one that is too long */
export function versionFrom(context: SecretsContext, given: Given): SecretVersion {
  const { SecretString: text, SecretBinary: binary } = given;
  if (text !== undefined && binary !== undefined) {
    throw invalid("You can't specify both a binary secret value and a string secret value.");
  }
  const size = Buffer.byteLength(binary ?? text ?? '', binary === undefined ? 'utf8' : 'base64');
  if (size > longest) throw invalid(`A secret value has at most ${longest} bytes.`);
  return {
    id: given.ClientRequestToken ?? context.newId(),
    text,
    binary,
    stages: given.VersionStages ?? [current],
    createdAt: context.now(),
  };
}

/**
 * Whether a call only repeats another: its token names a version of the same value.
 *
 * @throws ResourceExistsException where the value is another
 */
export function isRepeated(secret: Secret, { id, text, binary }: SecretVersion): boolean {
  const version = versionOf(secret, id);
  if (version === undefined) return false;
  if (version.text === text && version.binary === binary) return true;
  throw exists("You can't modify an existing version, you can only create a new version.");
}
