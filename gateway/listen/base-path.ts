import type { BasePathMapping } from '../deployment/rest/domain-names.ts';

/** Slashes before the first segment count as one (REST facts 16, 17). */
export function oneSlashFirst(path: string): string {
  let slashes = 1;
  while (path[slashes] === '/') slashes += 1;
  return slashes === 1 ? path : path.slice(slashes - 1);
}

/** What follows a first segment (or several), `/` for nothing; `undefined` where the path begins otherwise. */
export function behind(path: string, segments: string): string | undefined {
  const prefix = `/${segments}`;
  if (path === prefix) return '/';
  return path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : undefined;
}

export interface Mapped {
  readonly mapping: BasePathMapping;
  /** The path behind the base path. */
  readonly rest: string;
}

/**
 * The mapping with the longest base path that a path begins with (import fact 247).
 *
 * @param path with one slash first
 * @param mappings the longest base path first
 */
export function mappingOf(path: string, mappings: readonly BasePathMapping[]): Mapped | undefined {
  for (const mapping of mappings) {
    const rest = mapping.basePath === '' ? path : behind(path, mapping.basePath);
    if (rest !== undefined) return { mapping, rest };
  }
  return undefined;
}
