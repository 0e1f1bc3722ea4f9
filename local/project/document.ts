import { join } from 'node:path';
import type { createGateway, GatewayConfig } from '../../gateway/index.ts';
import {
  originOf,
  readGenerated as read,
  readOrigins,
  readSettings,
} from '../../infra/data/generated-api.ts';
import { apiFolder } from './project.ts';

export type ApiDocument = Exclude<Parameters<typeof createGateway>[0], string>;

/** What CDK would import: `generated/<api>/openapi.json`, whose findings name the authored places. */
export function readGenerated(root: string, api: string): ApiDocument {
  const file = join(apiFolder(root, api), 'openapi.json');
  const document = read(root, api, 'openapi.json') as ApiDocument['root'];
  const places = readOrigins(root, api);
  const at = (pointer: string): { file: string; line: number } => {
    const [, source = file, line = '1'] =
      /^(.*):(\d+)$/.exec(originOf(places, pointer) ?? '') ?? [];
    return { file: source, line: Number(line) };
  };
  return { root: document, origins: { at, toJSON: () => places }, sources: [file] };
}

/** Whether a document describes a REST API: that of an HTTP API says that it is one. */
export const isRest = ({ root }: Pick<ApiDocument, 'root'>): boolean =>
  root['x-amazon-apigateway-importexport-version'] === undefined;

/** Settings that are not the gateway's: what the base path maps to, and what the authorizer judges by. */
const isOurs: ReadonlySet<string> = new Set(['basePath', 'scopes']);

/**
 * What `x-gatehouse` says.
 *
 * @param values of this run for placeholders
 * @param run what else this run puts in its place, member by member
 */
export function apiConfig(
  root: string,
  api: string,
  values: Readonly<Record<string, string>>,
  run: Omit<GatewayConfig, 'substitutions'> = {},
): GatewayConfig {
  const said = Object.fromEntries(
    Object.entries(readSettings(root, api)).filter(([name]) => !isOurs.has(name)),
  ) as GatewayConfig;
  const stageVariables = { ...said.stageVariables, ...run.stageVariables };
  return {
    ...{ ...said, ...run },
    ...(Object.keys(stageVariables).length > 0 && { stageVariables }),
    substitutions: { ...said.substitutions, ...values },
  };
}
