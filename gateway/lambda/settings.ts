import { statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { FunctionConfig } from '../config.ts';

/** A function's configuration with AWS's defaults filled in, and what tells one version from the next. */
export interface FunctionSettings {
  readonly name: string;
  /** Absolute path. */
  readonly module: string;
  /** The module's folder: `LAMBDA_TASK_ROOT` and the working directory. */
  readonly folder: string;
  readonly export: string;
  /** Milliseconds. */
  readonly timeout: number;
  /** MB. */
  readonly memory: number;
  readonly environment: Readonly<Record<string, string>>;
  /** Differs when the configuration, its `version` or the module file's time or size differ. */
  readonly revision: string;
}

const DEFAULT_TIMEOUT = 3;
const DEFAULT_MEMORY = 128;

export function functionSettings(name: string, config: FunctionConfig): FunctionSettings {
  return {
    name,
    module: config.module,
    folder: dirname(config.module),
    export: config.export ?? 'handler',
    timeout: (config.timeout ?? DEFAULT_TIMEOUT) * 1000,
    memory: config.memory ?? DEFAULT_MEMORY,
    environment: config.environment ?? {},
    revision: `${JSON.stringify(config)} ${fileRevision(config.module)}`,
  };
}

/** A module that is not there has a revision too: it fails when it is called, as on AWS. */
function fileRevision(module: string): string {
  const stat = statSync(module, { throwIfNoEntry: false });
  return stat === undefined ? `${basename(module)} missing` : `${stat.mtimeMs} ${stat.size}`;
}
