import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  CreateSecretCommand,
  DeleteSecretCommand,
  DescribeSecretCommand,
  GetSecretValueCommand,
  ListSecretsCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager';
import { rotateSecret } from '../../../local/secrets/rotate-secret.ts';
import { openSecrets, type Secrets } from '../../../local/secrets/secrets.ts';
import {
  connection,
  HandClock,
  idsInOrder,
  noon,
  outcomeOf,
  served,
  temporaryFolder,
  uuid,
  type Served,
} from '../json-services.ts';

const declared = { 'shop-test-token': { description: 'Signs tokens.', length: 40 } };
const clock = new HandClock();
const newId = idsInOrder();

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let secrets: Secrets;
let server: Served;
let client: SecretsManagerClient;
let arn: string;
let firstValue: string;

async function open(): Promise<void> {
  secrets = await openSecrets({ folder: folder.path, declared, now: clock.now, newId });
  server = await served([secrets.service], {
    'shop-test-authorizer': {
      rights: ['secretsmanager:GetSecretValue secret:shop-test-token-??????'],
      manifest: 'handlers/authorizer/manifest.json',
      tables: {},
    },
  });
  client = new SecretsManagerClient(connection(server.url));
}

async function close(): Promise<void> {
  client.destroy();
  await server.close();
  await secrets.close();
}

beforeAll(async () => {
  folder = await temporaryFolder();
  await open();
  const { ARN = '', SecretString = '' } = await get();
  arn = ARN;
  firstValue = SecretString;
});
afterAll(async () => {
  await close();
  await folder.remove();
});

const get = (rest: { VersionId?: string; VersionStage?: string; SecretId?: string } = {}) =>
  client.send(new GetSecretValueCommand({ SecretId: 'shop-test-token', ...rest }));
const outcome = (...call: Parameters<typeof get>) => outcomeOf(get(...call));

/** Which versions have which labels. */
const labels = async (SecretId = 'shop-test-token'): Promise<object> =>
  (await client.send(new DescribeSecretCommand({ SecretId }))).VersionIdsToStages ?? {};

const put = (SecretId: string, SecretString: string, VersionStages?: string[]) =>
  client.send(new PutSecretValueCommand({ SecretId, SecretString, VersionStages }));

const create = async (Name: string): Promise<string> => {
  const made = await client.send(new CreateSecretCommand({ Name, SecretString: 'one' }));
  return made.VersionId ?? '';
};

const move = (
  SecretId: string,
  VersionStage: string,
  rest: { MoveToVersionId?: string; RemoveFromVersionId?: string },
) =>
  outcomeOf(client.send(new UpdateSecretVersionStageCommand({ SecretId, VersionStage, ...rest })));

test('a declared secret has a value of its length, which nobody else has', () => {
  expect(firstValue).toMatch(/^[A-Za-z0-9]{40}$/);
  expect(arn).toMatch(
    /^arn:aws:secretsmanager:us-east-1:123456789012:secret:shop-test-token-[A-Za-z0-9]{6}$/,
  );
});

test('a value is told with its version', async () => {
  expect(await outcome()).toEqual({
    ARN: arn,
    Name: 'shop-test-token',
    VersionId: uuid(1),
    SecretString: firstValue,
    VersionStages: ['AWSCURRENT'],
    CreatedDate: new Date(noon),
  });
});

test.each([
  ['its name', () => 'shop-test-token'],
  ['its ARN', () => arn],
  ['its ARN without what AWS put behind the name', () => arn.slice(0, -7)],
])('a secret is found by %s', async (_, id) => {
  expect(await outcome({ SecretId: id() })).toMatchObject({ SecretString: firstValue });
});

const notFound = { name: 'ResourceNotFoundException' };
test.each([
  [
    { SecretId: 'nothing' },
    { ...notFound, message: "Secrets Manager can't find the specified secret." },
  ],
  [
    { VersionStage: 'AWSPENDING' },
    {
      ...notFound,
      message:
        "Secrets Manager can't find the specified secret value for staging label: AWSPENDING",
    },
  ],
  [
    { VersionId: uuid(99) },
    {
      ...notFound,
      message: `Secrets Manager can't find the specified secret value for VersionId: ${uuid(99)}`,
    },
  ],
  [
    { VersionId: uuid(1), VersionStage: 'AWSPENDING' },
    {
      name: 'InvalidRequestException',
      message: 'You provided a VersionStage that is not associated to the provided VersionId.',
    },
  ],
])('what is not there is refused: %j', async (wanted, refusal) => {
  expect(await outcome(wanted)).toEqual(refusal);
});

test('a new value takes AWSCURRENT, the old one AWSPREVIOUS, the one before loses its label', async () => {
  const first = await create('rotated');
  const second = await put('rotated', 'two');
  expect(await labels('rotated')).toEqual({
    [first]: ['AWSPREVIOUS'],
    [second.VersionId ?? '']: ['AWSCURRENT'],
  });
  const third = await put('rotated', 'three');
  expect(await labels('rotated')).toEqual({
    [second.VersionId ?? '']: ['AWSPREVIOUS'],
    [third.VersionId ?? '']: ['AWSCURRENT'],
  });
  expect(await outcome({ SecretId: 'rotated', VersionId: first })).toMatchObject({
    SecretString: 'one',
    VersionStages: [],
  });
});

test('a value is prepared as AWSPENDING and becomes current when its label is moved', async () => {
  const first = await create('pending');
  const { VersionId: next = '' } = await put('pending', 'two', ['AWSPENDING']);
  expect(await labels('pending')).toEqual({ [first]: ['AWSCURRENT'], [next]: ['AWSPENDING'] });
  const moved = { MoveToVersionId: next, RemoveFromVersionId: first };
  await move('pending', 'AWSCURRENT', moved);
  expect(await labels('pending')).toEqual({
    [first]: ['AWSPREVIOUS'],
    [next]: ['AWSPENDING', 'AWSCURRENT'],
  });
  await move('pending', 'AWSPENDING', { RemoveFromVersionId: next });
  expect(await labels('pending')).toEqual({ [first]: ['AWSPREVIOUS'], [next]: ['AWSCURRENT'] });
});

test('a label is moved only by who says where it is', async () => {
  const first = await create('moved');
  const { VersionId: next = '' } = await put('moved', 'two', ['other']);
  const refusal = (wrong: string) => ({
    name: 'InvalidParameterException',
    message:
      `The parameter RemoveFromVersionId ${wrong}. Staging label AWSCURRENT is currently attached ` +
      `to version ${first}, so you must explicitly reference that version in RemoveFromVersionId.`,
  });
  expect(await move('moved', 'AWSCURRENT', { MoveToVersionId: next })).toEqual(
    refusal("can't be empty"),
  );
  const wrong = { MoveToVersionId: next, RemoveFromVersionId: next };
  expect(await move('moved', 'AWSCURRENT', wrong)).toEqual(refusal('names another version'));
  expect(await move('moved', 'AWSCURRENT', { RemoveFromVersionId: first })).toEqual({
    name: 'InvalidParameterException',
    message:
      'You can only move staging label AWSCURRENT to a different secret version. ' +
      "It can't be completely removed.",
  });
  expect(await labels('moved')).toEqual({ [first]: ['AWSCURRENT'], [next]: ['other'] });
});

test('a call that repeats another changes nothing; the same token for another value is refused', async () => {
  const call = { SecretId: 'shop-test-repeated', ClientRequestToken: uuid(500) };
  const made = { Name: call.SecretId, ClientRequestToken: uuid(499), SecretString: 'one' };
  const first = await outcomeOf(client.send(new CreateSecretCommand(made)));
  expect(await outcomeOf(client.send(new CreateSecretCommand(made)))).toEqual(first);
  const again = { ...made, ClientRequestToken: uuid(498) };
  expect(await outcomeOf(client.send(new CreateSecretCommand(again)))).toEqual({
    name: 'ResourceExistsException',
    message: 'The operation failed because the secret shop-test-repeated already exists.',
  });
  const putTwo = () =>
    outcomeOf(client.send(new PutSecretValueCommand({ ...call, SecretString: 'two' })));
  const second = await putTwo();
  expect(await putTwo()).toEqual(second);
  const other = new PutSecretValueCommand({ ...call, SecretString: 'three' });
  expect(await outcomeOf(client.send(other))).toEqual({
    name: 'ResourceExistsException',
    message: "You can't modify an existing version, you can only create a new version.",
  });
});

test('bytes are told as bytes, and both kinds at once are refused', async () => {
  const SecretBinary = Uint8Array.from([0, 255, 7]);
  const both = { Name: 'bytes', SecretBinary, SecretString: 'text' };
  expect(await outcomeOf(client.send(new CreateSecretCommand(both)))).toMatchObject({
    name: 'InvalidParameterException',
  });
  await client.send(new CreateSecretCommand({ Name: 'bytes', SecretBinary }));
  expect((await get({ SecretId: 'bytes' })).SecretBinary).toEqual(SecretBinary);
});

test.each([
  [65_536, 'bytes of a value are kept', {}],
  [
    65_537,
    'are refused',
    { name: 'InvalidParameterException', message: 'A secret value has at most 65536 bytes.' },
  ],
])('%d %s', async (size, _, refusal) => {
  const Name = `long-${size}`;
  const made = await outcomeOf(
    client.send(
      new CreateSecretCommand({ Name, SecretString: 'é'.repeat(size / 2) + 'x'.repeat(size % 2) }),
    ),
  );
  expect(made).toMatchObject(refusal);
});

test('what is not honoured is refused by name', async () => {
  const tagged = new CreateSecretCommand({ Name: 'tagged', Tags: [{ Key: 'a', Value: 'b' }] });
  expect(await outcomeOf(client.send(tagged))).toEqual({
    name: 'ValidationException',
    message: 'Tags is not honoured here: leave it out.',
  });
  const gone = new DeleteSecretCommand({ SecretId: 'shop-test-token' });
  expect(await outcomeOf(client.send(gone))).toEqual({
    name: 'UnknownOperationException',
    message:
      'Secrets Manager here does not offer DeleteSecret. It offers CreateSecret, DescribeSecret, ' +
      'GetSecretValue, ListSecrets, PutSecretValue, UpdateSecretVersionStage.',
  });
});

test('secrets are listed page by page, without their values', async () => {
  const names: (string | undefined)[] = [];
  let NextToken: string | undefined;
  do {
    const page = await client.send(new ListSecretsCommand({ MaxResults: 2, NextToken }));
    expect(JSON.stringify(page)).not.toContain(firstValue);
    names.push(...(page.SecretList ?? []).map(({ Name }) => Name));
    NextToken = page.NextToken;
  } while (NextToken !== undefined);
  expect(names[0]).toBe('shop-test-token');
  expect(new Set(names).size).toBe(names.length);
  expect(await outcomeOf(client.send(new ListSecretsCommand({ NextToken: 'forged' })))).toEqual({
    name: 'InvalidNextTokenException',
    message: 'The NextToken value is invalid.',
  });
});

test('a function reads the secret its manifest grants, and no other', async () => {
  const authorizer = new SecretsManagerClient(connection(server.url, 'shop-test-authorizer'));
  const read = (SecretId: string) =>
    outcomeOf(authorizer.send(new GetSecretValueCommand({ SecretId })));
  const granted = [await read('shop-test-token'), await read(arn)];
  const denied = await read('rotated');
  authorizer.destroy();
  expect(granted).toEqual(Array(2).fill(expect.objectContaining({ SecretString: firstValue })));
  expect(denied).toMatchObject({ name: 'AccessDeniedException' });
  expect(server.lines.at(-1)).toContain(
    'shop-test-authorizer was denied GetSecretValue on secret:rotated',
  );
});

test('who does not sign is refused', async () => {
  const answer = await fetch(server.url, {
    method: 'POST',
    headers: { 'x-amz-target': 'secretsmanager.GetSecretValue' },
    body: '{"SecretId":"shop-test-token"}',
  });
  expect([answer.status, await answer.json()]).toEqual([
    400,
    { __type: 'MissingAuthenticationTokenException', message: 'Missing Authentication Token' },
  ]);
});

test('what was answered is there after a start, and a declared secret keeps its value', async () => {
  const before = await client.send(new ListSecretsCommand({}));
  await close();
  await open();
  expect((await client.send(new ListSecretsCommand({}))).SecretList).toEqual(before.SecretList);
  expect(await outcome()).toMatchObject({ SecretString: firstValue });
});

test('only the owner may read the files', async () => {
  const files = await readdir(folder.path);
  const modes = await Promise.all(files.map((it) => stat(join(folder.path, it))));
  expect(files).toEqual(['secrets.jsonl']);
  expect(modes.map(({ mode }) => (mode & 0o777).toString(8))).toEqual(['600']);
});

test('a rotation leaves the old value as the previous one', async () => {
  const id = await rotateSecret(connection(server.url), 'shop-test-token', 64);
  const now = await get();
  expect([now.VersionId, now.SecretString?.length]).toEqual([id, 64]);
  expect(await outcome({ VersionStage: 'AWSPREVIOUS' })).toMatchObject({
    SecretString: firstValue,
  });
  await expect(rotateSecret(connection(server.url), 'nothing', 64)).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
  });
});
