import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}
interface Job {
  readonly steps: readonly Step[];
  readonly strategy?: { readonly matrix: { readonly node: readonly string[] } };
  readonly env?: Readonly<Record<string, string>>;
  readonly 'runs-on': string;
}
interface Workflow {
  readonly permissions: object;
  readonly jobs: { readonly test: Job; readonly docs: Job };
}

const workflow = parse(readFileSync('.github/workflows/ci.yml', 'utf8')) as Workflow;
const jobs = Object.values(workflow.jobs);
const steps = jobs.flatMap((job) => job.steps);

test('the workflow runs the test command on every supported Node, with a browser', () => {
  const { strategy, env, steps: own } = workflow.jobs.test;
  expect(strategy?.matrix.node).toEqual(['20', '22', '24']);
  expect(env).toEqual({ CHROMIUM_PATH: '/usr/bin/google-chrome' });
  expect(own.find(({ uses }) => uses?.startsWith('actions/setup-node'))?.with).toEqual({
    'node-version': '${{ matrix.node }}',
    cache: 'npm',
  });
  expect(own.flatMap(({ run }) => run ?? [])).toEqual(['bash .ci/run']);
  expect(readFileSync('.ci/run', 'utf8')).toMatch(/^npm ci && npm test$/m);
});

test('nothing in the workflow moves by itself, and a job may only read unless it says more', () => {
  const actions = steps.flatMap(({ uses }) => uses ?? []);
  expect(actions.filter((uses) => !/^actions\/[a-z-]+@[0-9a-f]{40}$/.test(uses))).toEqual([]);
  expect(jobs.map((job) => job['runs-on'])).toEqual(['ubuntu-24.04', 'ubuntu-24.04']);
  expect(workflow.permissions).toEqual({ contents: 'read' });
});

test('every script of the workflow is one that bash reads', () => {
  for (const { run } of steps) {
    if (run !== undefined) execFileSync('bash', ['-n'], { input: run });
  }
});
