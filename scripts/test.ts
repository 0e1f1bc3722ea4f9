import { spawn } from 'node:child_process';

/**
 * The test command. Without arguments it runs every step and prints what each took; `--suite NAME`
 * runs one suite of `jest.config.js` alone and hands the other arguments to jest; `--long` gives
 * the suites with random input and `kill -9` rounds their long budgets.
 */
const suites = ['unit', 'infra', 'conformance', 'contract', 'e2e'] as const;

interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

const jest = (suite: string, rest: readonly string[] = []): Step => ({
  name: suite,
  command: [
    process.execPath,
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    ...rest,
    `--selectProjects=${suite}`,
  ],
});

const everyStep: readonly Step[] = [
  { name: 'types', command: ['npm', 'run', '--silent', 'types'] },
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'check', command: ['npm', 'run', '--silent', 'check'] },
  ...suites.map((suite) => jest(suite)),
];

function stepsOf(args: readonly string[]): readonly Step[] {
  const at = args.indexOf('--suite');
  if (at < 0) return everyStep;
  const suite = args[at + 1] ?? '';
  return [jest(suite, [...args.slice(0, at), ...args.slice(at + 2)])];
}

/** Runs a step with this process's own output and resolves to its exit code. */
function run(step: Step, environment: NodeJS.ProcessEnv): Promise<number> {
  const [program = '', ...args] = step.command;
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit', env: environment });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

async function main(args: readonly string[]): Promise<void> {
  const long = args.includes('--long');
  const environment = { ...process.env, ...(long && { GATEHOUSE_TEST_LONG: '1' }) };
  const lines: string[] = [];
  let failed = 0;
  const steps = stepsOf(args.filter((it) => it !== '--long'));
  for (const step of steps) {
    const start = performance.now();
    const code = await run(step, environment);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    if (code !== 0) failed += 1;
    lines.push(
      `${step.name.padEnd(12)} ${seconds.padStart(6)} s  ${code === 0 ? 'passed' : 'FAILED'}`,
    );
  }
  process.stdout.write(
    `\n${lines.join('\n')}\n${steps.length - failed} passed, ${failed} failed\n`,
  );
  process.exitCode = failed === 0 ? 0 : 1;
}

await main(process.argv.slice(2));
