import { refusal } from '../runtime/refusal.ts';
import type { Edit } from '../stores/product-edits.ts';

export const notFound = refusal(404, 'not_found', 'Not Found');

export const invalidCursor = refusal(400, 'invalid_cursor', 'The cursor is not one of this list');

export const invalid = (reason: string) => refusal(400, 'invalid_request', reason);

/** Why a product was not changed. */
export function refused(edit: Exclude<Edit, { outcome: 'edited' }>) {
  switch (edit.outcome) {
    case 'missing':
      return notFound;
    case 'stale':
      return refusal(412, 'precondition_failed', 'If-Match does not name the current version');
    case 'invalid':
      return invalid(edit.reason);
    default:
      return edit satisfies never;
  }
}
