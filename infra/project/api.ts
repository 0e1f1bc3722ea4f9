import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type JsonObject, object, text } from './json.ts';
import { readJson } from './read-json.ts';

/** `rateLimit` requests a second, at most `burstLimit` at once. */
export interface Throttle {
  readonly rateLimit: number;
  readonly burstLimit: number;
}

/** `generated/<api>/settings.json`: what the document's `x-gatehouse` says, by route. */
export interface ApiSettings {
  readonly throttle?: Partial<Throttle> & {
    readonly routes?: Readonly<Record<string, Partial<Throttle>>>;
  };
  readonly accessLog?: { readonly format?: string };
  /** Declared placeholders and their values in the local run. */
  readonly substitutions?: Readonly<Record<string, string>>;
  /** Route keys of the operations marked public. */
  readonly public?: readonly string[];
}

/** One folder of `generated/`. */
export interface Api {
  /** Name of the folder. */
  readonly name: string;
  /** The import dialect, placeholders in place. */
  readonly document: JsonObject;
  readonly settings: ApiSettings;
  /** JSON pointer to `<file>:<line>` of the authored document. */
  readonly origins: Readonly<Record<string, string>>;
  /** operationId to the service that holds its compiled validators. */
  readonly validators: Readonly<Record<string, string>>;
}

/** @throws DeploymentRefused when a file that `npm run generate` makes is missing or is not JSON */
export function readApi(folder: string): Api {
  return {
    name: basename(folder),
    document: readJson(join(folder, 'openapi.json')) as JsonObject,
    settings: readJson(join(folder, 'settings.json')) as ApiSettings,
    origins: readJson(join(folder, 'origins.json')) as Record<string, string>,
    validators: validators(folder),
  };
}

/** Authored file and line of a pointer, or of its nearest ancestor that has them. */
export function originOf(api: Api, pointer: string): string {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const origin = api.origins[at];
    if (origin !== undefined) return origin;
  }
  return api.origins[''] ?? `generated/${api.name}/openapi.json`;
}

function validators(folder: string): Record<string, string> {
  const services = readdirSync(folder).filter(
    (name) =>
      existsSync(join(folder, name, 'definition.json')) &&
      existsSync(join(folder, name, 'validators.js')),
  );
  return Object.fromEntries(
    services.flatMap((service) => {
      const definition = readJson(join(folder, service, 'definition.json')) as JsonObject;
      return operationIds(definition).map((id) => [id, service] as const);
    }),
  );
}

function operationIds({ paths }: JsonObject): string[] {
  return Object.values(object(paths))
    .flatMap((path) => Object.values(object(path)))
    .flatMap((operation) => text(object(operation)['operationId']) ?? []);
}
