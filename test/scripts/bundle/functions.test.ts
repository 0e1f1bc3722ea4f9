import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readServices } from '../../../infra/data/project-data.ts';
import { bundleFunction, services } from '../../../scripts/bundle/functions.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundles-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the deployed services are the folders with an entry', async () => {
  expect(await services()).toEqual(readServices('.').map(({ name }) => name));
});

/** What is in a bundle, without `node_modules/` and what stands before it. */
async function inputsOf(service: string): Promise<string[]> {
  const { metafile } = await bundleFunction(service, join(folder, service));
  return Object.keys(metafile.inputs).map((path) => path.replace(/^.*node_modules\//, ''));
}

describe.each([['admin'], ['auth'], ['orders'], ['status'], ['users']])('%s', (service) => {
  let inputs: string[];
  let source: string;
  beforeAll(async () => {
    inputs = await inputsOf(service);
    source = await readFile(join(folder, service, 'index.cjs'), 'utf8');
  });

  test('is dispatched by openapi-backend', () => {
    expect(inputs).toContain('openapi-backend/backend.js');
    expect(/class OpenAPIBackend\b|OpenAPIBackend\d* = class/.test(source)).toBe(true);
  });

  test.each([['ajv/'], ['yaml/'], ['js-yaml/'], ['@apidevtools/'], ['mock-json-schema/']])(
    'carries nothing of %s',
    (dependency) => {
      expect(inputs.filter((path) => path.startsWith(dependency))).toEqual([]);
    },
  );

  test("carries none of the document's prose", async () => {
    const docs = await readFile('generated/storefront/docs.json', 'utf8');
    const { info } = JSON.parse(docs) as { info: { description: string } };
    const [sentence = 'missing'] = info.description.split('.');
    expect(docs).toContain(sentence);
    expect(source.includes(sentence)).toBe(false);
    expect(source.includes('summary:')).toBe(false);
  });
});
