/** One value of a secret. */
export interface SecretVersion {
  readonly id: string;
  /** Just one of the two is there. */
  readonly text?: string | undefined;
  /** Base64. */
  readonly binary?: string | undefined;
  /** Staging labels, each on one version of a secret; a version without any is kept, but deprecated. */
  readonly stages: readonly string[];
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

export interface Secret {
  readonly arn: string;
  readonly name: string;
  readonly description?: string | undefined;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly changedAt: number;
  /** The oldest first. */
  readonly versions: readonly SecretVersion[];
}
