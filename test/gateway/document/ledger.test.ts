import { ledgers } from '../../../gateway/document/ledger.table.ts';

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

/** Extensions that a REST API's import is recorded or documented to read (fact 228), and newer ones. */
const restNamed: readonly (readonly [string, string])[] = [
  ['operation', 'integration'],
  ['pathItem', 'any-method'],
  ['root', 'request-validators'],
  ['root', 'request-validator'],
  ['operation', 'request-validator'],
  ['securityScheme', 'authorizer'],
  ['securityScheme', 'authtype'],
  ['operation', 'auth'],
  ['root', 'api-key-source'],
  ['root', 'binary-media-types'],
  ['root', 'minimum-compression-size'],
  ['root', 'gateway-responses'],
  ['root', 'policy'],
  ['root', 'endpoint-configuration'],
  ['server', 'endpoint-configuration'],
  ['root', 'documentation'],
  ['root', 'security-policy'],
  ['root', 'endpoint-access-mode'],
];

describe.each(['http', 'rest'] as const)('the ledger of %s APIs', (kind) => {
  const ledger = ledgers[kind];

  test.each(kind === 'http' ? named : restNamed)(
    'accounts for the %s’s x-amazon-apigateway-%s',
    (place, name) => {
      const row = ledger.find(
        (it) => it.place === place && it.member === `x-amazon-apigateway-${name}`,
      );
      expect(row?.state).not.toBe(undefined);
      expect(row?.state).not.toBe('refused');
    },
  );

  test('says each member once, with a reason', () => {
    const keys = ledger.map(({ place, member }) => `${place} ${member}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(ledger.filter(({ reason }) => reason === '')).toEqual([]);
  });
});
