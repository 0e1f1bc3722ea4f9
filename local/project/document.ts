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

/** What `x-gatehouse` says, with this run's values for placeholders. */
export function apiConfig(
  root: string,
  api: string,
  values: Readonly<Record<string, string>>,
): GatewayConfig {
  const { substitutions, throttle, accessLog } = readSettings(root, api);
  return {
    ...(throttle && { throttle }),
    ...(accessLog && { accessLog }),
    substitutions: { ...substitutions, ...values },
  };
}
