/** People of the demo shop. Their passwords are printed and guard nothing but local data. */
export const demoUsers = {
  customer: {
    email: 'customer@example.com',
    password: 'demo-customer-password',
    name: 'Casey Customer',
  },
  admin: { email: 'admin@example.com', password: 'demo-admin-password', name: 'Alex Admin' },
} as const;

const product = (last: string): string => `1d6f0c6e-6c1b-4a57-8d0e-5f3a9b2c7e${last}`;

/** What the customer has ordered, oldest first. */
export const demoOrders = [
  { key: 'demo-order-1', items: [{ productId: product('01'), quantity: 2 }] },
  {
    key: 'demo-order-2',
    items: [
      { productId: product('04'), quantity: 3 },
      { productId: product('09'), quantity: 1 },
    ],
  },
  { key: 'demo-order-3', items: [{ productId: product('06'), quantity: 1 }] },
] as const;

/** In stock for ever: what the printed line orders. */
export const demoProduct = product('01');
