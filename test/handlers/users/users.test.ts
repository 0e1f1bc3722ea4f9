import type { components } from '../../../generated/storefront/types.ts';
import { responses } from '../../../generated/storefront/users/response-validators.js';
import { operations } from '../../../generated/storefront/users/operations.ts';
import { handler } from '../../../handlers/users/index.lambda.ts';
import { authenticate } from '../../../handlers/stores/user-pool.ts';
import { suspendUser } from '../../../handlers/stores/users.ts';
import { newEmail, openPool, password, type OpenPool } from '../pool.ts';
import {
  bodyOf,
  caller,
  newPerson,
  openShop,
  outcome,
  routesOf,
  type Person,
  type Shop,
} from '../shop.ts';

let shop: Shop;
let pool: OpenPool;
let admin: Person;
beforeAll(async () => {
  shop = await openShop();
  pool = await openPool();
  admin = await newPerson('admin');
});
afterAll(async () => {
  await pool.close();
  await shop.close();
});

const call = caller(handler, routesOf(operations.table), responses);

type Schemas = components['schemas'];

interface Member extends Person {
  readonly email: string;
}

/** A user that is in the pool too. */
async function newMember(userType: 'customer' | 'admin' = 'customer'): Promise<Member> {
  const email = newEmail();
  const { id } = bodyOf(await create({ email, password, name: 'Member', userType }));
  return { id, userType, email };
}

const create = (body: object) => call('POST /api/v1/users', { as: admin, body });

const read = (as: Person, id: string) => call('GET /api/v1/users/{id}', { as, path: { id } });

const update = (as: Person, id: string, body: object, ifMatch?: string) =>
  call('PUT /api/v1/users/{id}', {
    as,
    path: { id },
    headers: ifMatch === undefined ? {} : { 'if-match': ifMatch },
    body,
  });

const list = (as: Person, query: Record<string, string>) =>
  call('GET /api/v1/users', { as, query });

const remove = (as: Person, id: string) => call('DELETE /api/v1/users/{id}', { as, path: { id } });

describe('who may read and delete whom', () => {
  test.each<[string, 'self' | 'stranger' | 'admin', string, string]>([
    ['itself', 'self', '200', '204'],
    ['an administrator', 'admin', '200', '204'],
    ['anybody else: not theirs is not there', 'stranger', '404 not_found', '404 not_found'],
  ])('%s', async (_, who, reading, removing) => {
    const member = await newMember();
    const as = { self: member, admin, stranger: await newPerson() }[who];
    expect(outcome(await read(as, member.id))).toBe(reading);
    expect(outcome(await remove(as, member.id))).toBe(removing);
  });
});

describe('a change', () => {
  test('is the next version, in table and pool', async () => {
    const member = await newMember();
    const email = newEmail();
    const changed = await update(member, member.id, { email, name: 'New' }, '"1"');
    expect([changed.statusCode, changed.headers['etag'], bodyOf(changed).name]).toEqual([
      200,
      '"2"',
      'New',
    ]);
    expect(await authenticate({ email, password })).toBeDefined();
    expect(await authenticate({ email: member.email, password })).toBeUndefined();
  });

  test.each<[string, string | undefined, string]>([
    ['from a stale version', '"7"', '412 precondition_failed'],
    ['from no version', undefined, '428 precondition_required'],
  ])('%s is refused', async (_, ifMatch, want) => {
    const member = await newMember();
    const body = { email: member.email, name: 'New' };
    expect(outcome(await update(member, member.id, body, ifMatch))).toBe(want);
  });

  test('two changes of one version: one wins', async () => {
    const member = await newMember();
    const names = ['One', 'Two', 'Three', 'Four'];
    const answers = await Promise.all(
      names.map((name) => update(member, member.id, { email: member.email, name }, '"1"')),
    );
    expect(answers.map((it) => it.statusCode).sort()).toEqual([200, 412, 412, 412]);
  });

  test('to a taken address is refused, and changes nothing', async () => {
    const [member, other] = [await newMember(), await newMember()];
    const body = { email: other.email.toUpperCase(), name: 'New' };
    expect(outcome(await update(member, member.id, body, '*'))).toBe('409 email_taken');
    expect((await read(member, member.id)).headers['etag']).toBe('"1"');
  });

  test.each([['userType'], ['status'], ['id'], ['version'], ['createdAt']])(
    'cannot set %s',
    async (member) => {
      const person = await newMember();
      const body = { email: person.email, name: 'New', [member]: 'admin' };
      expect(outcome(await update(person, person.id, body, '*'))).toBe('400 invalid_request');
    },
  );

  test('of someone else is not there, for administrators too', async () => {
    const member = await newMember();
    for (const as of [await newPerson(), admin]) {
      const body = { email: newEmail(), name: 'Stolen' };
      expect(outcome(await update(as, member.id, body, '*'))).toBe('404 not_found');
    }
  });
});

describe('an account that is closed', () => {
  test('a deleted user gets no token, and its unexpired one is refused', async () => {
    const member = await newMember();
    expect(await authenticate({ email: member.email, password })).toBeDefined();
    await remove(member, member.id);
    expect(await authenticate({ email: member.email, password })).toBeUndefined();
    expect(outcome(await read(member, member.id))).toBe('401 account_inactive');
  });

  test('a suspended user is refused likewise', async () => {
    const member = await newMember();
    await suspendUser(member.id);
    expect(outcome(await read(member, member.id))).toBe('401 account_inactive');
  });
});

describe('administrators', () => {
  test('make users, of either type, once an address', async () => {
    const body = { email: newEmail(), password, name: 'Grace', userType: 'admin' };
    const made = await create(body);
    expect([made.statusCode, bodyOf(made).userType]).toEqual([201, 'admin']);
    expect(outcome(await create(body))).toBe('409 email_taken');
  });

  test('list users page by page, newest first, each once', async () => {
    const start = Date.UTC(2030, 0, 1);
    for (let index = 0; index < 7; index += 1) await newPerson('customer', start + index);
    const seen: string[] = [];
    let query: Record<string, string> | undefined = { limit: '3' };
    while (query && seen.length < 7) {
      const page: Schemas['UserPage'] = bodyOf(await list(admin, query));
      seen.push(...page.users.map((it) => it.createdAt));
      const next: string | undefined = page.links.next;
      query =
        next === undefined
          ? undefined
          : Object.fromEntries(new URL(next, 'http://shop').searchParams);
    }
    const want = Array.from({ length: 7 }, (_, index) => new Date(start + 6 - index).toISOString());
    expect(seen.slice(0, 7)).toEqual(want);
  });

  test("another administrator's cursor is refused", async () => {
    await newPerson();
    await newPerson();
    const query = { limit: '1' };
    const { links } = bodyOf(await list(admin, query));
    const cursor = new URL(links.next ?? '', 'http://shop').searchParams.get('cursor');
    const other = await newPerson('admin');
    const foreign = await call('GET /api/v1/users', {
      as: other,
      query: { ...query, cursor: cursor ?? '' },
    });
    expect(outcome(foreign)).toBe('400 invalid_cursor');
  });
});
