import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';
import { masked } from './mask.ts';

let logger: Logger | undefined;
let metrics: Metrics | undefined;
const noRequest: Readonly<Record<string, string>> = {};
let request = noRequest;
let written = noRequest;

/** Fields of one log line; values under secret-sounding names are masked, at any depth. */
export type LogFields = Readonly<Record<string, unknown>>;

/**
 * Structured JSON log of this environment (`POWERTOOLS_LOG_LEVEL` or `LOG_LEVEL` sets the level).
 * Each line carries the request id that {@link beginRequest} was given.
 */
export const log = {
  info: (message: string, fields: LogFields = {}): void =>
    theLogger().info(message, masked(fields)),
  warn: (message: string, fields: LogFields = {}): void =>
    theLogger().warn(message, masked(fields)),
  error: (message: string, error: unknown, fields: LogFields = {}): void =>
    theLogger().error(message, { ...masked(fields), error: asError(error) }),
};

/** Names the call that the next lines belong to; an environment runs one call at a time. */
export function beginRequest(keys: Readonly<Record<string, string>>): void {
  request = keys;
}

/** Counts a business event as a CloudWatch metric in embedded metric format, written to the log at once. */
export function count(metric: string, value = 1): void {
  theMetrics().addMetric(metric, 'Count', value);
  theMetrics().publishStoredMetrics();
}

/** The logger learns of a call with its first line: most calls write none. */
function theLogger(): Logger {
  logger ??= new Logger({ serviceName: serviceName() });
  if (request !== written) {
    logger.resetKeys();
    logger.appendKeys(request);
    written = request;
  }
  return logger;
}

const theMetrics = (): Metrics =>
  (metrics ??= new Metrics({ namespace: 'Gatehouse', serviceName: serviceName() }));

const serviceName = (): string => process.env['AWS_LAMBDA_FUNCTION_NAME'] ?? 'local';

const asError = (error: unknown): Error =>
  error instanceof Error ? error : new Error(`Thrown: ${String(error)}`);
