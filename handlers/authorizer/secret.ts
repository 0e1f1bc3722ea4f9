import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

/** Keys of the last two versions of a secret, by the ids of the versions. */
export type Keys = ReadonlyMap<string, Uint8Array>;

/** Reads the version of a stage; `undefined` where no version has it. */
export type ReadStage = (
  stage: 'AWSCURRENT' | 'AWSPREVIOUS',
) => Promise<{ readonly version: string; readonly value: string } | undefined>;

/** How long keys are used without asking again: the longest that a rotated secret goes on counting. */
const keptMillis = 5 * 60_000;

/** How often, at most, a version that is not known makes the secret be read again. */
const askedAgainMillis = 10_000;

/** A secret kept warm in the environment of a function. */
export class WarmSecret {
  readonly #read: ReadStage;
  readonly #now: () => number;
  #keys: Promise<Keys> | undefined;
  #readAt = 0;

  constructor(read: ReadStage, now: () => number = Date.now) {
    this.#read = read;
    this.#now = now;
  }

  /**
   * The key of a version, if it is the current or the one before.
   *
   * @throws the service's error when it does not answer and nothing fresh is kept
   */
  async keyOf(version: string): Promise<Uint8Array | undefined> {
    const known = (await this.#fresh(keptMillis)).get(version);
    return known ?? (await this.#fresh(askedAgainMillis)).get(version);
  }

  #fresh(lifetime: number): Promise<Keys> {
    if (this.#keys !== undefined && this.#now() - this.#readAt < lifetime) return this.#keys;
    this.#readAt = this.#now();
    const keys = this.#load();
    this.#keys = keys;
    // A failure is not kept: the next call asks again.
    keys.catch(() => {
      if (this.#keys === keys) this.#keys = undefined;
    });
    return keys;
  }

  async #load(): Promise<Keys> {
    const stages = await Promise.all([this.#read('AWSCURRENT'), this.#read('AWSPREVIOUS')]);
    const encoder = new TextEncoder();
    return new Map(
      stages.flatMap((it) => (it ? [[it.version, encoder.encode(it.value)] as const] : [])),
    );
  }
}

/** Five attempts with growing, random pauses between them end before API Gateway stops waiting. */
const patience = {
  maxAttempts: 5,
  requestHandler: { connectionTimeout: 500, requestTimeout: 1500, throwOnRequestTimeout: true },
};

/** Reads a secret of Secrets Manager; the client is made on first use. */
export function stagesOf(secretId: () => string): ReadStage {
  let client: SecretsManagerClient | undefined;
  return async (stage) => {
    client ??= new SecretsManagerClient(patience);
    try {
      const { VersionId, SecretString } = await client.send(
        new GetSecretValueCommand({ SecretId: secretId(), VersionStage: stage }),
      );
      if (VersionId === undefined || SecretString === undefined) {
        throw new Error(`The secret has no text in its stage ${stage}`);
      }
      return { version: VersionId, value: SecretString };
    } catch (error) {
      // Before its first rotation a secret has no previous version.
      const isAbsent = (error as Error).name === 'ResourceNotFoundException';
      if (isAbsent && stage === 'AWSPREVIOUS') return undefined;
      throw error;
    }
  };
}
