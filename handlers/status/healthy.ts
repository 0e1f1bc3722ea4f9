/** What every question answers that needs nothing but a running function. */
export const healthy = (self: string) => ({
  statusCode: 200 as const,
  body: {
    status: 'healthy' as const,
    links: { self, ready: '/_health/ready', live: '/_health/live' },
  },
});
