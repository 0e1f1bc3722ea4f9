import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { readProjectData } from '../../../infra/data/project-data.ts';
import { localPoolId, startUserPool, type UserPool } from '../../../local/user-pool/user-pool.ts';
import { catalogToken } from '../../../scripts/token/catalog.ts';

const { userPool } = readProjectData('.');
let folder: string;
let pool: UserPool;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catalog-'));
  pool = await startUserPool({ definition: userPool, folder, port: 0 });
});
afterAll(async () => {
  await pool.close();
  await rm(folder, { recursive: true });
});

test('the partners’ client gets a token with its scopes', async () => {
  const token = await catalogToken({ endpoint: pool.url, poolId: localPoolId }, userPool);
  expect(decodeJwt(token)).toMatchObject({
    client_id: pool.clientIds['partner'],
    scope: 'partner/products.write',
    iss: pool.issuer,
  });
});

test('what the pool refuses is told', async () => {
  const asking = catalogToken({ endpoint: pool.url, poolId: 'us-east-1_Other' }, userPool);
  await expect(asking).rejects.toThrow('The user pool answered 400: {"error":"invalid_client"}');
});

test('a pool without the client is refused', async () => {
  const [storefront] = userPool.clients;
  const asking = catalogToken(
    { endpoint: pool.url, poolId: localPoolId },
    { clients: [storefront] },
  );
  await expect(asking).rejects.toThrow(
    'infra/data/user-pool.json has no client partner with a secret.',
  );
});
