import type { Report } from '../report.ts';

/**
 * Compiles each text once in a compilation, which its report tells apart: many methods of an API have the
 * same templates and patterns. What was compiled is forgotten with the compilation.
 *
 * @param compile what it throws is not kept
 */
export function compiledOnce<T extends object>(
  compile: (source: string) => T,
): (source: string, report: Report) => T {
  const compilations = new WeakMap<Report, Map<string, T>>();
  return (source, report) => {
    const known = compilations.get(report) ?? new Map<string, T>();
    compilations.set(report, known);
    const before = known.get(source);
    if (before !== undefined) return before;
    const compiled = compile(source);
    known.set(source, compiled);
    return compiled;
  };
}
