import { ledger } from '../../../gateway/document/ledger.table.ts';

/** Every extension of the developer guide that fact 202 names, and the place it has. */
const named: readonly (readonly [string, string])[] = [
  ['securityScheme', 'authorizer'],
  ['root', 'cors'],
  ['root', 'importexport-version'],
  ['operation', 'integration'],
  ['components', 'integrations'],
  ['pathItem', 'any-method'],
  ['tag', 'tag-value'],
  ['server', 'endpoint-configuration'],
  ['root', 'request-validators'],
  ['operation', 'request-validator'],
  ['root', 'api-key-source'],
  ['root', 'gateway-responses'],
  ['root', 'binary-media-types'],
  ['root', 'minimum-compression-size'],
  ['root', 'policy'],
  ['root', 'documentation'],
];

describe('the ledger', () => {
  test.each(named)('accounts for the %s’s x-amazon-apigateway-%s (fact 202)', (place, name) => {
    const row = ledger.find(
      (it) => it.place === place && it.member === `x-amazon-apigateway-${name}`,
    );
    expect(row?.http.state).not.toBe(undefined);
    expect(row?.http.state).not.toBe('refused');
  });

  test('says each member once, with a reason', () => {
    const keys = ledger.map(({ place, member }) => `${place} ${member}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(ledger.filter(({ http }) => http.reason === '')).toEqual([]);
  });
});
