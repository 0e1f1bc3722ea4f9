import { operations as adminOperations } from '../../../generated/storefront/admin/operations.ts';
import { responses as adminResponses } from '../../../generated/storefront/admin/response-validators.js';
import { operations } from '../../../generated/storefront/auth/operations.ts';
import { responses } from '../../../generated/storefront/auth/response-validators.js';
import { operations as userOperations } from '../../../generated/storefront/users/operations.ts';
import { responses as userResponses } from '../../../generated/storefront/users/response-validators.js';
import { handler as adminService } from '../../../handlers/admin/index.lambda.ts';
import { handler as authService } from '../../../handlers/auth/index.lambda.ts';
import { handler as userService } from '../../../handlers/users/index.lambda.ts';
import { addToGroup, signUp } from '../../../handlers/stores/user-pool.ts';
import { getUser, putNewUser, suspendUser } from '../../../handlers/stores/users.ts';
import { faultyService, lostAnswer, type Fault, type FaultyService } from '../faulty-service.ts';
import { newEmail, nobody, openPool, password, type OpenPool } from '../pool.ts';
import {
  caller,
  newPerson,
  noon,
  openShop,
  routesOf,
  type Answer,
  type Person,
  type Shop,
} from '../shop.ts';

let shop: Shop;
let pool: OpenPool;
let admin: Person;
/** The services as the handlers reach them. */
let between: { readonly dynamoDb: FaultyService; readonly userPool: FaultyService };
beforeAll(async () => {
  shop = await openShop();
  pool = await openPool();
  between = {
    dynamoDb: await faultyService(shop.dynamoDb.url),
    userPool: await faultyService(pool.url),
  };
  process.env['AWS_ENDPOINT_URL_DYNAMODB'] = between.dynamoDb.url;
  process.env['AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER'] = between.userPool.url;
  admin = await newPerson('admin');
});
afterEach(() => {
  const waiting = [...between.dynamoDb.faults, ...between.userPool.faults];
  expect(waiting.map(({ operation }) => operation)).toEqual([]);
});
afterAll(async () => {
  await between.userPool.close();
  await between.dynamoDb.close();
  await pool.close();
  await shop.close();
});

const callAuth = caller(authService, routesOf(operations.table), responses);
const callAdmin = caller(adminService, routesOf(adminOperations.table), adminResponses);
const callUsers = caller(userService, routesOf(userOperations.table), userResponses);

const login = (email: string, secret = password): Promise<Answer> =>
  callAuth('POST /api/v1/login', { as: nobody, body: { email, password: secret } });

interface Account {
  readonly id: string;
  readonly email: string;
}

/** A user of the pool without a profile, as an interrupted registration leaves it. */
async function newPoolUser(): Promise<Account> {
  const email = newEmail();
  const made = await signUp({ email, password }, 'Ada', noon);
  if (made.outcome !== 'created') throw new Error(made.outcome);
  return { id: made.userId, email };
}

async function newMember(): Promise<Account> {
  const { id, email } = await newPoolUser();
  await putNewUser({ user_id: id, email, name: 'Ada', userType: 'customer' }, noon);
  return { id, email };
}

const forbidden: Fault = {
  operation: 'AdminGetUser',
  writes: false,
  statusCode: 400,
  body: { __type: 'ForbiddenException', message: 'No' },
};

const lostPut: Fault = { ...lostAnswer, operation: 'PutItem' };

const closings = {
  deleted: (id: string) => callUsers('DELETE /api/v1/users/{id}', { as: admin, path: { id } }),
  suspended: (id: string) =>
    callAdmin('POST /api/v1/admin', {
      as: admin,
      body: { operation: 'suspendUser', userId: id },
    }),
};

describe('refused as a wrong password is: a log-in', () => {
  test.each<[keyof typeof closings, keyof typeof between, string, () => Promise<Account>]>([
    ['deleted', 'userPool', 'InitiateAuth', newMember],
    ['suspended', 'userPool', 'InitiateAuth', newMember],
    ['deleted', 'userPool', 'GetUser', newMember],
    ['suspended', 'userPool', 'GetUser', newMember],
    ['deleted', 'dynamoDb', 'PutItem', newPoolUser],
    ['suspended', 'dynamoDb', 'PutItem', newPoolUser],
  ])('whose user is %s just after %s did %s', async (how, service, operation, newAccount) => {
    const { id, email } = await newAccount();
    const wrong = await login(email, 'not the password');
    let closed: Answer | undefined;
    between[service].faults.push({
      operation,
      meanwhile: async () => (closed = await closings[how](id)),
    });
    expect(await login(email)).toEqual(wrong);
    expect(wrong.statusCode).toBe(401);
    expect(closed?.statusCode).toBe(how === 'deleted' ? 204 : 200);
    expect((await getUser(id))?.status).toBe(how === 'deleted' ? undefined : 'suspended');
  });

  test('of a suspended profile whose user the pool still lets in', async () => {
    const { id, email } = await newMember();
    await suspendUser(id);
    expect(await login(email)).toEqual(await login(email, 'not the password'));
  });
});

describe('a user without a profile gets it at its log-in', () => {
  test.each<['customer' | 'admin']>([['customer'], ['admin']])('as %s', async (userType) => {
    const { id, email } = await newPoolUser();
    if (userType === 'admin') await addToGroup(id, 'admin');
    expect((await login(email)).statusCode).toBe(200);
    expect(await getUser(id)).toEqual({
      user_id: id,
      email,
      name: 'Ada',
      userType,
      status: 'active',
      created_at: noon,
      createdAt: '2026-11-21T12:00:00.000Z',
      version: 1,
    });
  });

  test.each<[string, keyof typeof between, readonly Fault[]]>([
    ['the pool does not say whether it is enabled', 'userPool', [forbidden]],
    ['it is not known whether it was written', 'dynamoDb', [lostPut, lostPut, lostPut]],
  ])('but not while %s', async (_, service, faults) => {
    const { id, email } = await newPoolUser();
    between[service].faults.push(...faults);
    expect((await login(email)).statusCode).toBe(500);
    expect(await getUser(id)).toBeUndefined();
    expect((await login(email)).statusCode).toBe(200);
    expect(await getUser(id)).toBeDefined();
  });
});
