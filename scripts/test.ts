import { spawn } from 'node:child_process';

/**
 * The test command. Without arguments it runs every step, two at a time, prints the output of each
 * when it ends and what each took; `--suite NAME` runs one suite of `jest.config.js` alone and hands
 * the other arguments to jest; `--long` gives random input its long budget.
 */
interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

interface Outcome {
  readonly name: string;
  readonly code: number;
  readonly seconds: string;
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

const npm = (name: string): Step => ({ name, command: ['npm', 'run', '--silent', name] });

/** The long ones first, so that none is left for the end. */
const everyStep: readonly Step[] = [
  jest('e2e'),
  jest('unit'),
  npm('lint'),
  jest('infra'),
  jest('contract'),
  npm('types'),
  jest('conformance'),
  npm('check'),
];

const atATime = 2;

/** Runs a step. Alone it has this process's own output, otherwise its output is held until it ends. */
function run({ name, command }: Step, alone: boolean, long: boolean): Promise<Outcome> {
  const [program = '', ...args] = command;
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...(long && { GATEHOUSE_TEST_LONG: '1' }) },
    });
    const held: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => held.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => held.push(chunk));
    child.on('close', (code) => {
      if (!alone) process.stdout.write(`\n--- ${name}\n${Buffer.concat(held).toString()}`);
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      resolve({ name, code: code ?? 1, seconds });
    });
  });
}

async function runAll(steps: readonly Step[], long: boolean): Promise<Outcome[]> {
  const waiting = [...steps];
  const outcomes: Outcome[] = [];
  const work = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      outcomes.push(await run(step, steps.length === 1, long));
    }
  };
  await Promise.all(Array.from({ length: atATime }, work));
  return outcomes;
}

function stepsOf(args: readonly string[]): readonly Step[] {
  const at = args.indexOf('--suite');
  if (at < 0) return everyStep;
  const rest = [...args.slice(0, at), ...args.slice(at + 2)];
  return [jest(args[at + 1] ?? '', rest)];
}

async function main(args: readonly string[]): Promise<void> {
  const start = performance.now();
  const steps = stepsOf(args.filter((it) => it !== '--long'));
  const outcomes = await runAll(steps, args.includes('--long'));
  const failed = outcomes.filter(({ code }) => code !== 0).length;
  const lines = outcomes.map(
    ({ name, code, seconds }) =>
      `${name.padEnd(12)} ${seconds.padStart(6)} s  ${code === 0 ? 'passed' : 'FAILED'}`,
  );
  const total = ((performance.now() - start) / 1000).toFixed(1);
  const summary = `${outcomes.length - failed} passed, ${failed} failed`;
  process.stdout.write(`\n${lines.join('\n')}\nall          ${total.padStart(6)} s\n${summary}\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}

await main(process.argv.slice(2));
