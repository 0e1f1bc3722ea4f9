import { operationTable } from '../../../scripts/deployment/operation-table.ts';

const health = {
  routeKey: 'GET /_health',
  operationId: 'getHealth',
  security: 'public',
  validator: 'status',
  integration: 'status-service:live',
  function: 'status-service',
  throttle: { rateLimit: 50, burstLimit: 100 },
};
const admin = { ...health, routeKey: 'GET /admin', security: 'userPool (storefront/admin)' };

test('one line an operation, in columns', () => {
  expect(operationTable([health, admin])).toBe(
    [
      'route         security                     validator  integration          rate/s  burst',
      'GET /_health  public                       status     status-service:live  50      100',
      'GET /admin    userPool (storefront/admin)  status     status-service:live  50      100',
    ].join('\n'),
  );
});
