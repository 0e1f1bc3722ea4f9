import type { ApiKind, JsonObject } from '../../../gateway/document/document.ts';
import { contextOf } from '../../../gateway/lint/context.ts';
import { ledgerRemarks } from '../../../gateway/lint/ledger-walk.ts';

const ids = [
  ...(['gatehouse/unknown-member', 'gatehouse/not-honoured'] as const),
  ...(['ignored-by-aws', 'deployed-only'] as const),
] as const;

/** What the ledger's rules say of a document: `severity rule pointer message remedy`, one a line. */
export const saidByLedger = (kind: ApiKind, root: JsonObject): string[] => {
  const context = contextOf({ root } as never, kind, {});
  return ids.flatMap((id) =>
    ledgerRemarks(context, id).map(({ severity, pointer, message, remedy }) =>
      [severity, id, pointer, message, ...(remedy === undefined ? [] : [remedy])].join(' '),
    ),
  );
};
