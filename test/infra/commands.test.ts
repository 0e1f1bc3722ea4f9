import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readProject } from '../../infra/project/project.ts';
import { copyProject } from '../e2e/project-copy.ts';

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const outdir = mkdtempSync(join(tmpdir(), 'synth-'));
afterAll(() => rmSync(outdir, { recursive: true }));

/** Runs a script of package.json as npm does, writing its assembly into a folder of the test. */
const run = (script: string, ...args: string[]): Promise<Ran> => runIn('.', script, ...args);

function runIn(cwd: string, script: string, ...args: string[]): Promise<Ran> {
  const tsx = ['--import', 'tsx', `scripts/${script}.ts`, ...args];
  const env = { ...process.env, CDK_OUTDIR: outdir };
  return new Promise((resolve) => {
    execFile(process.execPath, tsx, { cwd, env }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

test('synth bundles every function, writes the templates and says nothing else on stderr', async () => {
  const { code, stdout, stderr } = await run('synth', '--env', 'dev');
  const project = readProject('.');
  const apis = project.apis.map(({ name }) => `api-${name}`);
  const parts = ['data', 'users', 'functions', 'resources', ...apis, 'usage-plans'];
  const stacks = ['gatehouse-account', ...parts.map((part) => `gatehouse-dev-${part}`)];
  expect(
    stderr
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/\d+ bytes$/, 'n bytes'))
      .sort(),
  ).toEqual(stacks.map((stack) => `${outdir}/${stack}.template.json  n bytes`).sort());
  expect(code).toBe(0);
  const operations = project.apis.flatMap(({ document }) =>
    Object.values(document['paths'] as object).flatMap((item) => Object.keys(item as object)),
  );
  const titles = project.apis.length * 2;
  expect(stdout.trimEnd().split('\n')).toHaveLength(titles + operations.length);

  const assets = ['users', 'functions'].flatMap((part) => assetsOf(`gatehouse-dev-${part}`));
  expect(assets).toHaveLength(project.services.length);
  for (const asset of assets) {
    const bundle = createRequire(import.meta.url)(join(outdir, asset, 'index.cjs')) as object;
    expect(bundle).toHaveProperty('handler', expect.any(Function));
  }
}, 240_000);

test('synth refuses a malformed manifest in one line', async () => {
  const copy = await copyProject();
  const path = join(copy.root, 'handlers/status/manifest.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace('"memory": 256', '"memory": "256"'));
  const ran = await runIn(copy.root, 'synth', '--env', 'dev');
  await copy.remove();

  const said = '/memory must be integer: it is MB of memory, 128 to 10240';
  const stderr = `handlers/status/manifest.json:4 ${said}\n`;
  expect(ran).toEqual({ code: 1, stdout: '', stderr });
}, 60_000);

/** Folders of a stack's bundles. */
function assetsOf(stack: string): string[] {
  const { files } = JSON.parse(readFileSync(join(outdir, `${stack}.assets.json`), 'utf8')) as {
    files: Record<string, { source: { path: string; packaging: string } }>;
  };
  const sources = Object.values(files).map(({ source }) => source);
  return sources.filter(({ packaging }) => packaging === 'zip').map(({ path }) => path);
}

test.each([
  ['synth', [], 'Name the environment: --env dev, --env staging or --env prod\n'],
  [
    'plan',
    ['--env', 'test'],
    'There is no environment test: infra/environments.ts has dev, staging, prod\n',
  ],
  [
    'deploy',
    ['--env', 'prod'],
    'prod holds data that is kept: run npm run plan -- --env prod, then add --confirm\n',
  ],
])(
  '%s %j is refused in one line',
  async (script, args, stderr) => {
    expect(await run(script, ...args)).toEqual({ code: 1, stdout: '', stderr });
  },
  30_000,
);
