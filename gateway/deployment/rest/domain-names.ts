import type { DomainNameConfig, GatewayConfig } from '../../config.ts';
import { pointerTo } from '../../document/pointer.ts';

/** Custom domains by lower-case name. */
export type DomainNames = ReadonlyMap<string, DomainName>;

export interface DomainName {
  /** As configured. */
  readonly domainName: string;
  /** JSON pointer into the config. */
  readonly pointer: string;
  /** Whether callers must show a certificate: then nothing that came otherwise is taken. */
  readonly mutualTls: boolean;
  /** The longest base path first (import fact 247). */
  readonly mappings: readonly BasePathMapping[];
}

export interface BasePathMapping {
  /** `''` maps what nothing else does. */
  readonly basePath: string;
  /** A mapping that names no stage: the segment behind the base path names it. */
  readonly stageInPath: boolean;
  readonly pointer: string;
}

/** Notes what keeps a config from being used, by the pointer of the member. */
export type ReportDomain = (pointer: string, message: string) => void;

/** What AWS calls no base path, and no stage. */
const NONE = '(none)';
/** Several levels are an API mapping's; they match in the same way. */
const BASE_PATH = /^[A-Za-z0-9$_.+!*'()-]+(?:\/[A-Za-z0-9$_.+!*'()-]+)*$/;
const DOMAIN =
  /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/;

/** Compiles `domainNames`; `undefined` where there are none. */
export function compileDomainNames(
  { domainNames = [] }: GatewayConfig,
  stage: string,
  report: ReportDomain,
): DomainNames | undefined {
  const all = new Map<string, DomainName>();
  for (const [at, config] of domainNames.entries()) {
    const pointer = pointerTo('domainNames', at);
    const name = config.domainName.toLowerCase();
    if (!DOMAIN.test(name)) report(`${pointer}/domainName`, `${name} is no domain name.`);
    if (all.has(name)) report(`${pointer}/domainName`, `${name} is there twice.`);
    all.set(name, {
      domainName: config.domainName,
      pointer,
      mutualTls: config.mutualTlsAuthentication !== undefined,
      mappings: mappingsOf(config, { pointer, stage, report }),
    });
  }
  return all.size === 0 ? undefined : all;
}

interface MappingScope {
  readonly pointer: string;
  readonly stage: string;
  readonly report: ReportDomain;
}

function mappingsOf(
  { basePathMappings }: DomainNameConfig,
  { pointer, stage, report }: MappingScope,
): readonly BasePathMapping[] {
  const seen = new Set<string>();
  // A domain that maps nothing in particular is mapped as any other host is.
  const mappings = (basePathMappings ?? [{ basePath: '', stage }]).map((mapping, at) => {
    const place = pointer + pointerTo('basePathMappings', at);
    const { basePath: written = '' } = mapping;
    const basePath = written === NONE ? '' : written;
    if (basePath !== '' && !BASE_PATH.test(basePath))
      report(`${place}/basePath`, `${basePath} is no base path: say it without slashes around it.`);
    if (seen.has(basePath)) report(place, `Base path "${basePath}" is mapped twice.`);
    seen.add(basePath);
    const { stage: named = NONE } = mapping;
    if (named !== NONE && named !== stage)
      report(`${place}/stage`, `Stage ${named} is not served here: ${stage} is.`);
    return { basePath, stageInPath: named === NONE, pointer: place };
  });
  return mappings.sort((a, b) => b.basePath.length - a.basePath.length);
}
