import { join } from 'node:path';
import type { createGateway, GatewayConfig } from '../../gateway/index.ts';
import { apiFolder, readJson, readSettings } from './project.ts';

export type ApiDocument = Exclude<Parameters<typeof createGateway>[0], string>;

/** What CDK would import: `generated/<api>/openapi.json`, whose findings name the authored places. */
export async function readGenerated(root: string, api: string): Promise<ApiDocument> {
  const folder = apiFolder(root, api);
  const file = join(folder, 'openapi.json');
  const [document, places] = await Promise.all([
    readJson<ApiDocument['root']>(file),
    readJson<Record<string, string>>(join(folder, 'origins.json')),
  ]);
  const at = (pointer: string): { file: string; line: number } => {
    const [, source = file, line = '1'] = /^(.*):(\d+)$/.exec(placeOf(places, pointer)) ?? [];
    return { file: source, line: Number(line) };
  };
  return { root: document, origins: { at, toJSON: () => places }, sources: [file] };
}

/** The place of a pointer, or of its nearest ancestor that has one. */
export function placeOf(places: Readonly<Record<string, string>>, pointer: string): string {
  let nearest = pointer;
  while (nearest !== '' && !Object.hasOwn(places, nearest)) {
    nearest = nearest.slice(0, nearest.lastIndexOf('/'));
  }
  return places[nearest] ?? '';
}

/** What `x-gatehouse` says, with this run's values for placeholders. */
export async function apiConfig(
  root: string,
  api: string,
  values: Readonly<Record<string, string>>,
): Promise<GatewayConfig> {
  const { substitutions, throttle, accessLog } = await readSettings(root, api);
  return {
    ...(throttle && { throttle }),
    ...(accessLog && { accessLog }),
    substitutions: { ...substitutions, ...values },
  };
}
