import type { Secret, SecretVersion } from './records.ts';

export const current = 'AWSCURRENT';
const previous = 'AWSPREVIOUS';

/** Secrets Manager removes versions without a label above so many. */
const kept = 100;

export const versionAt = (secret: Secret, stage: string): SecretVersion | undefined =>
  secret.versions.find(({ stages }) => stages.includes(stage));

export const versionOf = (secret: Secret, id: string): SecretVersion | undefined =>
  secret.versions.find((it) => it.id === id);

/** A secret with one version more, which takes its labels from the others. */
export function withVersion(secret: Secret, { stages, ...version }: SecretVersion): Secret {
  const bare = { ...version, stages: [] };
  const added: Secret = {
    ...secret,
    versions: [...secret.versions, bare],
    changedAt: version.createdAt,
  };
  return withoutOldest(stages.reduce((moved, stage) => withStage(moved, stage, version.id), added));
}

/**
 * A secret whose label is on one version only, or on none. Where `AWSCURRENT` leaves a version,
 * `AWSPREVIOUS` comes to it.
 *
 * @param to id of a version, `undefined` to take the label off
 */
export function withStage(secret: Secret, stage: string, to: string | undefined): Secret {
  const from = versionAt(secret, stage);
  const moved = {
    ...secret,
    versions: secret.versions.map((it) => labelled(it, stage, it.id === to)),
  };
  return stage === current && from !== undefined && from.id !== to
    ? withStage(moved, previous, from.id)
    : moved;
}

const labelled = (version: SecretVersion, stage: string, has: boolean): SecretVersion => ({
  ...version,
  stages: [...version.stages.filter((it) => it !== stage), ...(has ? [stage] : [])],
});

function withoutOldest(secret: Secret): Secret {
  const surplus = secret.versions.length - kept;
  if (surplus <= 0) return secret;
  const gone = secret.versions.filter(({ stages }) => stages.length === 0).slice(0, surplus);
  return { ...secret, versions: secret.versions.filter((it) => !gone.includes(it)) };
}
