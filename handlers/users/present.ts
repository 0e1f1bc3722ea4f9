import type { components } from '../../generated/storefront/types.ts';
import type { UserItem, UserSummaryItem } from '../stores/users.ts';

type Schemas = components['schemas'];

export const userPath = (userId: string): string => `/api/v1/users/${userId}`;

/** A profile as the API shows it. Orders and cart are the caller's own, so only its own profile links them. */
export function presentUser(user: UserItem, callerId: string): Schemas['User'] {
  const own = user.user_id === callerId;
  return {
    id: user.user_id,
    email: user.email,
    name: user.name,
    userType: user.userType,
    status: user.status,
    createdAt: user.createdAt,
    links: {
      self: userPath(user.user_id),
      ...(own && { orders: '/api/v1/orders', cart: '/api/v1/cart' }),
    },
  };
}

export const presentSummary = (user: UserSummaryItem): Schemas['UserSummary'] => ({
  id: user.user_id,
  email: user.email,
  name: user.name,
  userType: user.userType,
  createdAt: user.createdAt,
  links: { self: userPath(user.user_id) },
});
