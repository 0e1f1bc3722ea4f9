import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FunctionConfig } from '../../gateway/config.ts';
import { awsSubstitutions, declaredSubstitutions } from '../../gateway/document/substitute.ts';
import type { JsonObject } from '../../gateway/document/document.ts';

export interface ManifestedFunction {
  /** The folder below `handlers/`. */
  readonly service: string;
  /** Name after the deployment's prefix: `user-service`. */
  readonly name: string;
  /** Seconds. */
  readonly timeout: number;
}

/** What each `handlers/<service>/manifest.json` says that the documents refer to. */
export const functionsIn = (handlers: string): ManifestedFunction[] => {
  if (!existsSync(handlers)) return [];
  return readdirSync(handlers)
    .sort()
    .filter((service) => existsSync(join(handlers, service, 'manifest.json')))
    .map((service) => {
      const text = readFileSync(join(handlers, service, 'manifest.json'), 'utf8');
      const manifest = JSON.parse(text) as { function?: string; timeout?: number };
      return { service, name: manifest.function ?? service, timeout: manifest.timeout ?? 3 };
    });
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
