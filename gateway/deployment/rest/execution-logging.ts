import type { ExecutionLogConfig, GatewayConfig } from '../../config.ts';

/** What is written about the calls of a method. */
export interface Logging {
  readonly level: 'OFF' | 'ERROR' | 'INFO';
  /** Whether headers and bodies are. */
  readonly dataTrace: boolean;
}

/** A method's own settings win over those of its stage, member by member. */
export const loggingOf = (
  { executionLog, routeSettings }: GatewayConfig,
  methodKey?: string,
): Logging => {
  const own: ExecutionLogConfig = methodKey === undefined ? {} : (routeSettings?.[methodKey] ?? {});
  return Object.freeze({
    level: own.loggingLevel ?? executionLog?.loggingLevel ?? 'OFF',
    dataTrace: own.dataTraceEnabled ?? executionLog?.dataTraceEnabled ?? false,
  });
};
