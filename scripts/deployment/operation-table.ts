import type { Operation } from '../../infra/project/operations.ts';

const header = ['route', 'security', 'validator', 'integration', 'rate/s', 'burst'];

/** One line an operation with everything the deployment states of it, in columns. */
export function operationTable(operations: readonly Operation[]): string {
  const rows = operations.map(({ routeKey, security, validator, integration, throttle }) => [
    routeKey,
    security,
    validator,
    integration,
    String(throttle.rateLimit),
    String(throttle.burstLimit),
  ]);
  const widths = header.map((title, column) =>
    Math.max(...[header, ...rows].map((row) => (row[column] ?? title).length)),
  );
  return [header, ...rows]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
