import type { Operations } from '../../generated/storefront/users/operations.ts';
import { decodeCursor, encodeCursor } from '../runtime/cursor.ts';
import { refusal } from '../runtime/refusal.ts';
import { listUsers as readUsers, type UserSummaryItem, type UserType } from '../stores/users.ts';
import { presentSummary } from './present.ts';

export const listUsers: Operations['listUsers'] = async ({ query, caller }) => {
  const { userType, limit, cursor } = query;
  const list = `users ${userType} ${caller.userId}`;
  const after = cursor === undefined ? undefined : positionOf(list, cursor);
  if (cursor !== undefined && after === undefined) {
    return refusal(400, 'invalid_cursor', 'The cursor is not one of this list');
  }
  const { users, more } = await readUsers({ userType, limit, after });
  const last = users.at(-1);
  const next = more && last ? { next: pagePath(userType, limit, cursorAfter(list, last)) } : {};
  return {
    statusCode: 200,
    body: {
      users: users.map(presentSummary),
      links: { self: pagePath(userType, limit, cursor), ...next },
    },
  };
};

const cursorAfter = (list: string, user: UserSummaryItem): string =>
  encodeCursor(list, [user.user_id, user.createdAt]);

function positionOf(list: string, cursor: string) {
  const [userId, createdAt] = decodeCursor(list, cursor) ?? [];
  if (typeof userId !== 'string' || typeof createdAt !== 'string') return undefined;
  return { user_id: userId, createdAt };
}

function pagePath(userType: UserType, limit: number, cursor: string | undefined): string {
  const page = new URLSearchParams({ userType, limit: String(limit), ...(cursor && { cursor }) });
  return `/api/v1/users?${page.toString()}`;
}
