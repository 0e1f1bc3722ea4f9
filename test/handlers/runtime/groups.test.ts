import { readFileSync } from 'node:fs';
import { administrators, adminScope, groupScopes } from '../../../handlers/runtime/groups.ts';

test('the scope of a group is the resource server, and the name both have', () => {
  expect(groupScopes).toEqual([{ group: 'admin', scope: 'storefront/admin' }]);
  expect([administrators, adminScope]).toEqual(['admin', 'storefront/admin']);
});

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

interface Operation {
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
}

test('the document asks for no scope that nobody is given', () => {
  const text = readFileSync('generated/storefront/openapi.json', 'utf8');
  const operations = Object.values((JSON.parse(text) as Document).paths).flatMap(Object.values);
  const asked = operations.flatMap(({ security = [] }: Operation) =>
    security.flatMap((requirement) => Object.values(requirement).flat()),
  );
  expect([...new Set(asked)]).toEqual(groupScopes.map(({ scope }) => scope));
});
