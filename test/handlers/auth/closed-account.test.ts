import { jest } from '@jest/globals';
import { operations as adminOperations } from '../../../generated/storefront/admin/operations.ts';
import { responses as adminResponses } from '../../../generated/storefront/admin/response-validators.js';
import { operations } from '../../../generated/storefront/auth/operations.ts';
import { responses } from '../../../generated/storefront/auth/response-validators.js';
import { operations as userOperations } from '../../../generated/storefront/users/operations.ts';
import { responses as userResponses } from '../../../generated/storefront/users/response-validators.js';
import { handler as adminService } from '../../../handlers/admin/index.lambda.ts';
import { handler as authService } from '../../../handlers/auth/index.lambda.ts';
import { handler as userService } from '../../../handlers/users/index.lambda.ts';
import { log } from '../../../handlers/runtime/log.ts';
import { addToGroup, signUp } from '../../../handlers/stores/user-pool.ts';
import { getUser, putNewUser, suspendUser } from '../../../handlers/stores/users.ts';
import {
  failure,
  faultyService,
  lostAnswer,
  type Delay,
  type Fault,
  type FaultyService,
} from '../faulty-service.ts';
import { newEmail, nobody, openPool, password, type OpenPool } from '../pool.ts';
import {
  bodyOf,
  caller,
  newPerson,
  noon,
  openShop,
  outcome,
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

/** What a call writes to the log at a level: the arguments of each line. */
async function written(
  level: 'warn' | 'error',
  call: () => Promise<unknown>,
): Promise<unknown[][]> {
  const line = jest.spyOn(log, level).mockImplementation(() => undefined);
  try {
    await call();
    return line.mock.calls;
  } finally {
    line.mockRestore();
  }
}

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

/** The pool is asked, and answers. */
const asked: Delay = { operation: 'AdminGetUser', meanwhile: () => Promise.resolve() };

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

  test.each<[keyof typeof closings, string, readonly Delay[]]>([
    ['deleted', 'writes its own', []],
    ['suspended', 'writes its own', []],
    ['deleted', 'may rely on it', [asked]],
    ['suspended', 'may rely on it', [asked]],
  ])('that found the profile of another log-in, and is %s before it %s', async (how, _, before) => {
    const { id, email } = await newPoolUser();
    expect((await login(email)).statusCode).toBe(200);
    const meanwhile = () => closings[how](id);
    between.userPool.faults.push(...before, { operation: 'AdminGetUser', meanwhile });
    expect(outcome(await login(email))).toBe('401 invalid_credentials');
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
      enrolment: expect.any(String) as string,
    });
  });

  test('also when the answer to its writing was lost and it was written again', async () => {
    const { id, email } = await newPoolUser();
    between.dynamoDb.faults.push(lostPut);
    expect((await login(email)).statusCode).toBe(200);
    expect(await getUser(id)).toBeDefined();
  });

  test.each<[string, readonly (Fault | Delay)[], readonly Fault[]]>([
    ['before it is written, the pool does not say whether it is enabled', [forbidden], []],
    ['once it is written, the pool does not say whether it is enabled', [asked, forbidden], []],
    ['the pool does not say so, and it was written twice', [asked, forbidden], [lostPut]],
    ['it is not known whether it was written', [asked], [lostPut, lostPut, lostPut]],
  ])('but not while %s', async (_, ofPool, ofTable) => {
    const { id, email } = await newPoolUser();
    between.userPool.faults.push(...ofPool);
    between.dynamoDb.faults.push(...ofTable);
    expect((await login(email)).statusCode).toBe(500);
    expect(await getUser(id)).toBeUndefined();
    expect((await login(email)).statusCode).toBe(200);
    expect(await getUser(id)).toBeDefined();
  });

  test('and it is told why not, even when it cannot be taken back', async () => {
    const { id, email } = await newPoolUser();
    const failedDelete = { ...failure, operation: 'DeleteItem' };
    between.userPool.faults.push(asked, forbidden);
    between.dynamoDb.faults.push(failedDelete, failedDelete, failedDelete);
    const lines = await written('error', () => login(email));
    expect(lines.map(([message, error]) => [message, (error as Error).name])).toEqual([
      ['A profile could not be taken back', 'InternalServerError'],
      ['The operation failed', 'ForbiddenException'],
    ]);
    expect((await getUser(id))?.enrolment).toBeDefined();
  });
});

/** All at the same millisecond. The calls of the first that is named are the ones that wait. */
describe('a profile that somebody was told of stays, though a log-in beside it fails: ', () => {
  const profileOf = ({ id, email }: Account) => ({
    user_id: id,
    email,
    name: 'Ada',
    userType: 'customer',
    status: 'active',
    created_at: noon,
    createdAt: '2026-11-21T12:00:00.000Z',
    version: 1,
  });

  test.each([
    ['the registration writes it first', 'GetItem'],
    ['the registration finds what the log-in wrote', 'PutItem'],
  ])('%s', async (_, waitsAfter) => {
    const email = newEmail();
    let loggedIn: Promise<Answer> | undefined;
    const overtakenLogin = (): Promise<void> =>
      new Promise((overtaken) => {
        const meanwhile = (): Promise<unknown> => {
          overtaken();
          return registered;
        };
        between.dynamoDb.faults.push({ operation: waitsAfter, meanwhile });
        loggedIn = login(email);
      });
    const signedUp: Delay = { operation: 'AdminConfirmSignUp', meanwhile: overtakenLogin };
    between.userPool.faults.push(signedUp, asked, forbidden);
    const body = { email, password, name: 'Ada' };
    const registered = callAuth('POST /api/v1/register', { as: nobody, body });
    const { id } = bodyOf(await registered).user;
    expect((await loggedIn)?.statusCode).toBe(500);
    expect(await getUser(id)).toEqual(profileOf({ id, email }));
    expect((await login(email)).statusCode).toBe(200);
  });

  test.each([
    ['another log-in wrote it', 'GetItem', { enrolment: expect.any(String) as string }],
    ['another log-in finds what it wrote', 'PutItem', {}],
  ])('%s', async (_, waitsAfter, more) => {
    const account = await newPoolUser();
    let other: Answer | undefined;
    const meanwhile = async () => (other = await login(account.email));
    between.dynamoDb.faults.push({ operation: waitsAfter, meanwhile });
    between.userPool.faults.push(asked, asked, asked, forbidden);
    expect((await login(account.email)).statusCode).toBe(500);
    expect(other?.statusCode).toBe(200);
    expect(await getUser(account.id)).toEqual({ ...profileOf(account), ...more });
  });

  test('another log-in makes anew what was taken back before its eyes', async () => {
    const account = await newPoolUser();
    let other: Promise<Answer> | undefined;
    const overtaken = (): Promise<void> =>
      new Promise((found) => {
        const meanwhile = (): Promise<unknown> => {
          found();
          return failing;
        };
        between.userPool.faults.push(asked, { operation: 'AdminGetUser', meanwhile }, forbidden);
        other = login(account.email);
      });
    between.dynamoDb.faults.push({ operation: 'PutItem', meanwhile: overtaken });
    const failing = login(account.email);
    expect((await failing).statusCode).toBe(500);
    expect((await other)?.statusCode).toBe(200);
    const enrolment: unknown = expect.any(String);
    expect(await getUser(account.id)).toEqual({ ...profileOf(account), enrolment });
  });
});

describe('the log tells of a user that is refused', () => {
  const unscoped: Fault = {
    operation: 'GetUser',
    writes: false,
    statusCode: 400,
    body: {
      __type: 'NotAuthorizedException',
      message: 'Access Token does not have required scopes',
    },
  };
  const warning =
    'The user pool issued tokens, and their user was then refused: the account is closed, or the app client gives access tokens without the scope aws.cognito.signin.user.admin';

  test.each<[string, string, readonly Fault[], unknown[][]]>([
    ['after it got tokens, and of neither', password, [unscoped], [[warning]]],
    ['but not of one with a wrong password', 'not the password', [], []],
  ])('%s', async (_, secret, faults, want) => {
    const { email } = await newMember();
    between.userPool.faults.push(...faults);
    let answer: Answer | undefined;
    const lines = await written('warn', async () => (answer = await login(email, secret)));
    expect(lines).toEqual(want);
    expect(answer && outcome(answer)).toBe('401 invalid_credentials');
  });
});
