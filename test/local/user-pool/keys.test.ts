import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jwtVerify } from 'jose';
import { openKeys } from '../../../local/user-pool/keys.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keys-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('the first start makes a key, for its owner alone to read, which later starts sign with', async () => {
  const first = await openKeys(folder);
  const later = await openKeys(folder);

  expect(later.jwks).toEqual(first.jwks);
  expect(first.jwks.keys).toEqual([
    {
      ...{ kty: 'RSA', alg: 'RS256', use: 'sig', e: 'AQAB' },
      n: expect.stringMatching(/^[\w-]{342}$/) as string,
      kid: expect.stringMatching(/^[\w-]{43}$/) as string,
    },
  ]);
  const signed = await later.sign({ sub: 'u-1' });
  expect((await jwtVerify(signed, first.publicKey)).payload).toEqual({ sub: 'u-1' });
  expect((await stat(join(folder, 'keys.json'))).mode & 0o777).toBe(0o600);
});

test('a file that holds no key is named, and left as it is', async () => {
  const file = join(folder, 'keys.json');
  await writeFile(file, 'gone');

  await expect(openKeys(folder)).rejects.toThrow(
    `${file} holds no key. Move it away to begin with a new one.`,
  );
  expect(await readFile(file, 'utf8')).toBe('gone');
});
