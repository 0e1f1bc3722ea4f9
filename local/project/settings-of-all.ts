import { generatedApis, readSettings } from '../../infra/data/generated-api.ts';
import type { SettingsOfApis } from '../../infra/data/usage-plans.ts';

/** What the documents of all APIs say, by the names of their folders. */
export const settingsOfAll = (root: string): SettingsOfApis =>
  new Map(generatedApis(root).map((api) => [api, readSettings(root, api)]));
