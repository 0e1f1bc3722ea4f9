import { tmpdir } from 'node:os';
import type { ContextMembers } from './runtime.cjs';
import type { CompleteOptions } from './options.ts';
import { handlerName } from './program.ts';
import type { FunctionSettings } from './settings.ts';

/** What of its environment the gateway hands on: nothing that could be a secret. */
const PASSED_ON = ['PATH', 'LANG', 'LC_ALL'];
const CREDENTIALS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];

type Variables = Readonly<Record<string, string>>;

/**
 * glibc raises this by itself after the first large buffer, the text of a module, and from then on keeps
 * what is freed: 4 MB in each environment. A value that is given stays. `environment.cjs` takes it back.
 */
const ALLOCATOR = { MALLOC_MMAP_THRESHOLD_: '131072' };

/** The environment a process starts with, before it is anybody's. HOME keeps `~/.aws` out of reach. */
export function processVariables(own: NodeJS.ProcessEnv): Variables {
  return { ...pick(own, PASSED_ON), ...ALLOCATOR, HOME: tmpdir(), TZ: 'UTC' };
}

/** What Lambda sets for a function, and what the function's configuration adds. */
export function functionVariables(
  settings: FunctionSettings,
  context: ContextMembers,
  options: CompleteOptions,
): Variables {
  return {
    ...credentials(process.env),
    ...endpoints(process.env),
    AWS_REGION: options.region,
    AWS_DEFAULT_REGION: options.region,
    ...options.environment,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_LAMBDA_FUNCTION_NAME: settings.name,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: context.memoryLimitInMB,
    AWS_LAMBDA_FUNCTION_VERSION: context.functionVersion,
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_GROUP_NAME: context.logGroupName,
    AWS_LAMBDA_LOG_STREAM_NAME: context.logStreamName,
    LAMBDA_TASK_ROOT: settings.folder,
    _HANDLER: handlerName(settings.module, settings.export),
    ...settings.environment,
  };
}

/**
 * Node reads these once, when a process starts: a function that sets one cannot take the spare process.
 */
export function startVariables(environment: Variables): Variables {
  const names = Object.keys(environment).filter(
    (it) => it.startsWith('NODE_') || it.startsWith('UV_'),
  );
  return pick(environment, names);
}

function endpoints(own: NodeJS.ProcessEnv): Variables {
  return pick(
    own,
    Object.keys(own).filter((it) => it.startsWith('AWS_ENDPOINT_URL')),
  );
}

/**
 * Credentials that sign for local endpoints. The caller's own are handed on only where an
 * `AWS_ENDPOINT_URL*` names AWS itself: nothing else may reach an account by accident.
 */
function credentials(own: NodeJS.ProcessEnv): Variables {
  const wantsAws = Object.values(endpoints(own)).some((it) =>
    /\.amazonaws\.com(\.cn)?(:\d+)?(\/|$)/.test(it),
  );
  if (wantsAws && own.AWS_ACCESS_KEY_ID !== undefined) return pick(own, CREDENTIALS);
  return { AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE', AWS_SECRET_ACCESS_KEY: 'local' };
}

function pick(variables: NodeJS.ProcessEnv, names: readonly string[]): Variables {
  const picked: Record<string, string> = {};
  for (const name of names) {
    const value = variables[name];
    if (value !== undefined) picked[name] = value;
  }
  return picked;
}
