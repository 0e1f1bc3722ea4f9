import { action, type Action } from '../../aws-json/action.ts';
import { invalid, noValue } from '../errors.ts';
import type { Secret } from '../records.ts';
import { rightTo, secretOf, type SecretsContext } from '../service.ts';
import { current, versionAt, versionOf, withStage } from '../stages.ts';
import { secretId, stage, versionId } from './members.ts';

interface Move {
  readonly VersionStage: string;
  readonly MoveToVersionId?: string;
  readonly RemoveFromVersionId?: string;
}

export const updateSecretVersionStage = (context: SecretsContext): Action =>
  action({
    input: {
      type: 'object',
      required: ['SecretId', 'VersionStage'],
      additionalProperties: false,
      properties: {
        SecretId: secretId,
        VersionStage: stage,
        MoveToVersionId: versionId,
        RemoveFromVersionId: versionId,
      },
    },
    rights: ({ SecretId }) => rightTo(context, 'UpdateSecretVersionStage', SecretId),
    run: async ({ SecretId, ...move }) => {
      const secret = secretOf(context, SecretId);
      check(secret, move);
      const changed = withStage(secret, move.VersionStage, move.MoveToVersionId);
      await context.store.put({ ...changed, changedAt: context.now() });
      return { ARN: secret.arn, Name: secret.name };
    },
  });

/** A label is taken from a version only where the caller knows which one has it. */
function check(secret: Secret, { VersionStage: stage, ...move }: Move): void {
  const { MoveToVersionId: to, RemoveFromVersionId: from } = move;
  if (to !== undefined && versionOf(secret, to) === undefined) throw noValue(`VersionId: ${to}`);
  if (stage === current && to === undefined) {
    throw invalid(
      'You can only move staging label AWSCURRENT to a different secret version. ' +
        "It can't be completely removed.",
    );
  }
  const holder = versionAt(secret, stage)?.id;
  if (holder === undefined || holder === to || holder === from) return;
  const wrong = from === undefined ? "can't be empty" : 'names another version';
  throw invalid(
    `The parameter RemoveFromVersionId ${wrong}. Staging label ${stage} is currently attached to ` +
      `version ${holder}, so you must explicitly reference that version in RemoveFromVersionId.`,
  );
}
