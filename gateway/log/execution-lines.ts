import type { Line, Step } from './rest-call-log.ts';

/** `ERROR` writes only failed calls; `OFF`, nothing. */
export type LoggingLevel = 'OFF' | 'ERROR' | 'INFO';

/** Longest text of one line; what is beyond is cut (fact 231). */
const LONGEST = 1_024;

/** Lines that hold the caller's data: written only where data tracing is on. */
const DATA =
  /^(?:Method request (?:path|query string|headers|body)|Endpoint (?:request|response) (?:headers|body)|Method response (?:headers|body))/;

const CUT = '[TRUNCATED]';

/**
 * The execution log of one call as API Gateway writes it: a first line without a time, the others
 * with one, `Sat Nov 21 18:30:00 UTC 2026 : text` (facts 231, 232).
 */
export function executionLines(
  requestId: string,
  steps: readonly Step[],
  dataTrace: boolean,
): string[] {
  const lines = steps.flatMap((it) => it.lines).filter(({ text }) => dataTrace || !DATA.test(text));
  return [`Execution log for request ${requestId}`, ...lines.map(written)];
}

const written = ({ time, text }: Line): string => `${utcTime(time)} : ${cut(text)}`;

const cut = (text: string): string => {
  const clean = text.replaceAll(/[\r\n]+/g, ' ');
  return clean.length <= LONGEST ? clean : clean.slice(0, LONGEST - CUT.length) + CUT;
};

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const MONTHS = [
  ...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
] as const;

/** `EEE MMM dd HH:mm:ss UTC yyyy`. */
function utcTime(time: number): string {
  const date = new Date(time);
  const day = String(date.getUTCDate()).padStart(2, '0');
  const name = DAYS[date.getUTCDay()] ?? '';
  const month = MONTHS[date.getUTCMonth()] ?? '';
  return `${name} ${month} ${day} ${date.toISOString().slice(11, 19)} UTC ${date.getUTCFullYear()}`;
}
