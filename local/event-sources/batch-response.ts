/** Which messages of a batch failed, or why the answer says that all did. */
export type BatchResponse =
  | { readonly outcome: 'read'; readonly failed: ReadonlySet<string> }
  | { readonly outcome: 'malformed'; readonly reason: string };

/**
 * Reads what a function answered to a batch (`ReportBatchItemFailures`): nothing, `{}` and an empty
 * or absent list mean that all succeeded; an answer that is not of the form, or names a message that
 * is not in the batch, that all failed.
 *
 * @param payload JSON text
 * @param messageIds of the batch
 */
export function readBatchResponse(payload: string, messageIds: readonly string[]): BatchResponse {
  const answer = parse(payload);
  if (answer === null) return none;
  if (typeof answer !== 'object' || Array.isArray(answer)) return malformed('is no JSON object');
  const { batchItemFailures } = answer as { batchItemFailures?: unknown };
  if (batchItemFailures === undefined || batchItemFailures === null) return none;
  if (!Array.isArray(batchItemFailures)) return malformed('has no list of batchItemFailures');
  const identifiers = batchItemFailures.map(identifierOf);
  const wrong = identifiers.findIndex((it) => it === undefined || !messageIds.includes(it));
  if (wrong >= 0) {
    return malformed(`names no message of the batch in batchItemFailures[${wrong}].itemIdentifier`);
  }
  return { outcome: 'read', failed: new Set(identifiers.filter((it) => it !== undefined)) };
}

const none: BatchResponse = { outcome: 'read', failed: new Set() };

const malformed = (what: string): BatchResponse => ({
  outcome: 'malformed',
  reason: `its answer ${what}`,
});

function identifierOf(item: unknown): string | undefined {
  const { itemIdentifier } = (item ?? {}) as { itemIdentifier?: unknown };
  return typeof itemIdentifier === 'string' && itemIdentifier !== '' ? itemIdentifier : undefined;
}

/** No text is what a function answers that returns nothing. */
function parse(payload: string): unknown {
  if (payload === '') return null;
  try {
    return JSON.parse(payload) as unknown;
  } catch {
    return undefined;
  }
}
