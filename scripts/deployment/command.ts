import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { DeploymentRefused } from '../../infra/project/refusal.ts';

export interface DeploymentArguments {
  readonly environment: string;
  readonly confirmed: boolean;
  /** Handed to the CDK command as they are. */
  readonly rest: readonly string[];
}

/**
 * Reads `--env NAME [--confirm] [argument of cdk]...`.
 *
 * @param fallback the environment when `--env` is absent
 * @throws DeploymentRefused when no environment is named
 */
export function deploymentArguments(
  args: readonly string[],
  fallback?: string,
): DeploymentArguments {
  const rest: string[] = [];
  let environment = fallback;
  let confirmed = false;
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at] ?? '';
    if (argument === '--confirm') confirmed = true;
    else if (argument.startsWith('--env=')) environment = argument.slice('--env='.length);
    else if (argument === '--env') environment = args[(at += 1)];
    else rest.push(argument);
  }
  if (environment === undefined || environment === '') {
    throw new DeploymentRefused(['Name the environment: --env dev, --env staging or --env prod']);
  }
  return { environment, confirmed, rest };
}

/** Runs the pinned CDK command on this terminal and resolves to its exit code. */
export function cdk(args: readonly string[]): Promise<number> {
  const root = dirname(createRequire(import.meta.url).resolve('aws-cdk/package.json'));
  const child = spawn(process.execPath, [join(root, 'bin/cdk'), ...args], {
    stdio: 'inherit',
    env: { ...process.env, CDK_DISABLE_CLI_TELEMETRY: 'true' },
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs a command; what is refused is said on stderr, one reason a line, and ends with exit code 1. */
export async function run(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    process.exitCode = 1;
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${reason}\n`);
  }
}
