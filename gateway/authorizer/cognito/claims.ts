import type { Json, JsonObject } from '../../document/document.ts';
import { plainMap } from '../../media/plain-map.ts';

/** These API Gateway shows as dates, every other number as a number. */
const TIMES: ReadonlySet<string> = new Set(['exp', 'iat']);

/**
 * Claims as `requestContext.authorizer.claims` shows them: strings. `exp` and `iat` are dates
 * (`Fri Nov 21 19:34:26 UTC 2026`), lists are joined by commas, nulls dropped. No prototype.
 */
export function claimStrings(claims: JsonObject): Record<string, string> {
  const strings = plainMap();
  for (const [name, value] of Object.entries(claims)) {
    if (value === null || value === undefined) continue;
    strings[name] =
      TIMES.has(name) && typeof value === 'number' ? javaDate(value) : claimText(value);
  }
  return strings;
}

function claimText(value: Json): string {
  if (Array.isArray(value)) return (value as readonly Json[]).map(claimText).join(',');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** As Java prints a date; what is none stays a number. */
function javaDate(seconds: number): string {
  const date = new Date(seconds * 1_000);
  if (Number.isNaN(date.getTime())) return String(seconds);
  const [day = '', number = '', month = '', year = '', time = ''] = date
    .toUTCString()
    .replace(',', '')
    .split(' ');
  return `${day} ${month} ${number} ${time} UTC ${year}`;
}
