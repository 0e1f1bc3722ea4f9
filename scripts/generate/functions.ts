import { dirname } from 'node:path';
import type { FunctionConfig } from '../../gateway/config.ts';
import { awsSubstitutions, declaredSubstitutions } from '../../gateway/document/substitute.ts';
import type { JsonObject } from '../../gateway/document/document.ts';
import { DocumentError } from '../../gateway/document/finding.ts';
import { readServices } from '../../infra/data/project-data.ts';
import { DataRefused } from '../../infra/data/refusal.ts';

export interface ManifestedFunction {
  /** The folder below `handlers/`. */
  readonly service: string;
  /** Name after the deployment's prefix: `user-service`. */
  readonly name: string;
  /** Seconds. */
  readonly timeout: number;
}

/**
 * What each `handlers/<service>/manifest.json` says that the documents refer to.
 *
 * @param handlers the folder of the services
 * @throws DocumentError with everything malformed, file and line
 */
export const functionsIn = (handlers: string): ManifestedFunction[] => {
  try {
    return readServices(dirname(handlers)).map(({ name, manifest }) => ({
      service: name,
      name: manifest.function,
      timeout: manifest.timeout,
    }));
  } catch (error) {
    if (!(error instanceof DataRefused)) throw error;
    const common = { severity: 'error', rule: 'gatehouse/manifest', pointer: '' } as const;
    throw new DocumentError(error.faults.map((fault) => ({ ...common, ...fault })));
  }
};

/** The functions under the names the document's own substitutions give them, for the linter. */
export const functionConfigs = (
  root: JsonObject,
  functions: readonly ManifestedFunction[],
): Record<string, FunctionConfig> => {
  const values: Readonly<Record<string, string>> = {
    ...awsSubstitutions,
    ...declaredSubstitutions(root),
  };
  const prefix = `${values['Prefix'] ?? ''}-${values['Environment'] ?? ''}-`;
  return Object.fromEntries(
    functions.map(({ service, name, timeout }) => [prefix + name, { module: service, timeout }]),
  );
};
