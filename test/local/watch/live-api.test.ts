import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGateway } from '../../../gateway/index.ts';
import type { Gateway } from '../../../gateway/index.ts';
import { apiConfig, readGenerated } from '../../../local/project/document.ts';
import { LiveApi } from '../../../local/watch/live-api.ts';
import { folderOf, removeFolders } from '../../gateway/document/folder.ts';

afterAll(removeFolders);

const operation = (uri: string) => ({
  operationId: 'one',
  security: [],
  'x-gatehouse': { public: true },
  'x-amazon-apigateway-integration': {
    ...{ type: 'aws_proxy', payloadFormatVersion: '2.0', httpMethod: 'POST', uri },
  },
  responses: { '200': { description: 'Prose.' } },
});

const good = 'arn:aws:lambda:eu-west-1:123456789012:function:one';
/** `generate` lets it pass, and the gateway does not serve it. */
const refused = '${stageVariables.fn}';

const documentOf = (path: string, uri: string) => ({
  openapi: '3.0.3',
  info: { title: 'T', version: '1' },
  paths: { [path]: { get: operation(uri) } },
  'x-amazon-apigateway-importexport-version': '1.0',
});

let root: string;
let gateways: Gateway[];
beforeEach(() => {
  [root, gateways] = [folderOf({}), []];
});
afterEach(() => Promise.all(gateways.map((it) => it.close())));

function generate(api: string, path: string, uri = good): void {
  const folder = join(root, 'generated', api);
  mkdirSync(folder, { recursive: true });
  const write = (file: string, data: object): void =>
    writeFileSync(join(folder, file), JSON.stringify(data));
  write('openapi.json', documentOf(path, uri));
  write('settings.json', {});
  write('origins.json', { '': `openapi/${api}/openapi.yaml:1` });
}

async function run(name: string): Promise<LiveApi> {
  generate(name, '/old');
  const document = readGenerated(root, name);
  const gateway = await createGateway(document, {});
  gateways.push(gateway);
  const config = () => apiConfig(root, name, {});
  return new LiveApi(root, {
    ...{ name, gateway, config, document, onGenerated: () => Promise.resolve() },
  });
}

const live = (...changes: readonly string[]) => ({ outcome: 'live', changes });
const routes = (): readonly (readonly string[])[] => gateways.map(({ state }) => state.routes);

test('of two APIs the refused one goes on as it was, and the other goes live', async () => {
  const [a, z] = [await run('a'), await run('z')];
  generate('a', '/new', refused);
  generate('z', '/new');
  const updated = await Promise.all([a.update({}), z.update({})]);

  expect(updated).toEqual([
    {
      outcome: 'refused',
      reasons: [expect.stringMatching(/^openapi\/a\/openapi\.yaml:1 .*stageVariables.* \[\S+\]$/)],
      isKnown: false,
    },
    live('+ GET /new', '- GET /old'),
  ]);
  expect(routes()).toEqual([['GET /old'], ['GET /new']]);
});

test('the same refusal is known the next time, and no more once the document was mended', async () => {
  const a = await run('a');
  const outcomes: unknown[] = [];
  for (const uri of [refused, refused, good, refused]) {
    generate('a', '/new', uri);
    const updated = await a.update({});
    outcomes.push(updated.outcome === 'refused' ? updated.isKnown : updated);
  }

  expect(outcomes).toEqual([false, true, live('+ GET /new', '- GET /old'), false]);
});

test('what is missing on disk is refused likewise, and for a reason of its own', async () => {
  const a = await run('a');
  generate('a', '/new', refused);
  await a.update({});
  rmSync(join(root, 'generated/a/openapi.json'));

  expect(await a.update({})).toEqual({
    outcome: 'refused',
    reasons: ['generated/a/openapi.json:1 is missing: run npm run generate'],
    isKnown: false,
  });
});

test('what runs already is live without a change', async () => {
  const a = await run('a');

  expect(await a.update({})).toEqual(live());
});
