import type { OrderStatus } from './orders.ts';

/** In whose hands a move lies. */
export type Mover = 'owner' | 'admin';

/** Every legal move of an order, and who may make it; what is not here is illegal. */
const moves: Readonly<Record<OrderStatus, Partial<Record<OrderStatus, readonly Mover[]>>>> = {
  pending: { paid: ['owner'], cancelled: ['owner', 'admin'] },
  paid: { shipped: ['admin'], cancelled: ['owner', 'admin'] },
  shipped: { delivered: ['admin'] },
  delivered: {},
  cancelled: {},
};

/** Who may move an order from a status to another; nobody where the move is illegal. */
export const moversOf = (from: OrderStatus, to: OrderStatus): readonly Mover[] =>
  moves[from][to] ?? [];

/** Before it is shipped an order may be cancelled, and its note changed. */
export const isOpen = (status: OrderStatus): boolean => status === 'pending' || status === 'paid';
