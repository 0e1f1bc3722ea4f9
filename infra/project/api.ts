import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ApiSettings,
  type Origins,
  originOf as placeOf,
  readGenerated,
  readOrigins,
  readSettings,
} from '../data/generated-api.ts';
import { type JsonObject, object, text } from './json.ts';

/** One folder of `generated/`. */
export interface Api {
  /** Name of the folder. */
  readonly name: string;
  /** The import dialect, placeholders in place. */
  readonly document: JsonObject;
  readonly settings: ApiSettings;
  readonly origins: Origins;
  /** operationId to the service that holds its compiled validators. */
  readonly validators: Readonly<Record<string, string>>;
}

export type ApiKind = 'http' | 'rest';

/** As the local gateway tells them apart: a document of an HTTP API says that it is one. */
export const kindOf = ({ document }: Api): ApiKind =>
  document['x-amazon-apigateway-importexport-version'] === undefined ? 'rest' : 'http';

/** The one stage of an API. */
export const stageOf = (api: Api): string =>
  api.settings.stage ?? (kindOf(api) === 'http' ? '$default' : 'prod');

/** @throws DataRefused when a file that `npm run generate` makes is missing or is not JSON */
export function readApi(root: string, name: string): Api {
  return {
    name,
    document: readGenerated(root, name, 'openapi.json') as JsonObject,
    settings: readSettings(root, name),
    origins: readOrigins(root, name),
    validators: validators(root, name),
  };
}

/** Authored file and line of a pointer, or of its nearest ancestor that has them. */
export function originOf(api: Api, pointer: string): string {
  return placeOf(api.origins, pointer) ?? `generated/${api.name}/openapi.json`;
}

function validators(root: string, api: string): Record<string, string> {
  const folder = join(root, 'generated', api);
  const services = readdirSync(folder).filter(
    (name) =>
      existsSync(join(folder, name, 'definition.json')) &&
      existsSync(join(folder, name, 'validators.js')),
  );
  return Object.fromEntries(
    services.flatMap((service) => {
      const definition = readGenerated(root, api, `${service}/definition.json`) as JsonObject;
      return operationIds(definition).map((id) => [id, service] as const);
    }),
  );
}

function operationIds({ paths }: JsonObject): string[] {
  return Object.values(object(paths))
    .flatMap((path) => Object.values(object(path)))
    .flatMap((operation) => text(object(operation)['operationId']) ?? []);
}
