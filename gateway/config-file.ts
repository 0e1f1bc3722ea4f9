import { dirname, resolve } from 'node:path';
import { checkConfig } from './config-check.ts';
import type { GatewayConfig } from './config.ts';
import { absoluteFiles } from './deployment/absolute-files.ts';
import { absoluteModules } from './deployment/settings.ts';
import type { JsonObject } from './document/document.ts';
import { DocumentError, INVALID } from './document/finding.ts';
import type { Finding } from './document/finding.ts';
import { readSource } from './document/source.ts';

/**
 * Reads a `--config` file, JSON or YAML. Paths in it are relative to it.
 *
 * @throws DocumentError with every member that is unknown, malformed or not honoured
 */
export function readConfig(path: string): GatewayConfig {
  const findings: Finding[] = [];
  const source = readSource(resolve(path), (finding) => findings.push(ofConfig(finding)));
  if (source === undefined) throw new DocumentError(findings);
  checkConfig(source.root, (pointer, message) => {
    const place = { pointer, file: source.name, line: source.lineOf(pointer) };
    findings.push({ severity: 'error', rule: 'gatehouse/config', ...place, message });
  });
  if (findings.length > 0) throw new DocumentError(findings);
  const config = source.root as JsonObject & GatewayConfig;
  const folder = dirname(source.path);
  const functions = absoluteModules(config.functions ?? {}, folder);
  const { dataFolder } = config;
  const data = dataFolder === undefined ? {} : { dataFolder: resolve(folder, dataFolder) };
  return { ...config, functions, ...absoluteFiles(config, folder), ...data };
}

/** No import reads a config: why it cannot be read is all there is to say. */
const ofConfig = ({ remedy, ...finding }: Finding): Finding => ({
  ...finding,
  message: finding.message === INVALID && remedy !== undefined ? remedy : finding.message,
});
