import { isIPv4, isIPv6 } from 'node:net';

/** A value of the `format` keyword that is enforced, and what is said of a text that is not of it. */
export interface Format {
  readonly holds: (text: string) => boolean;
  /** In the words of the validator that API Gateway uses. */
  readonly message: (text: string) => string;
}

const invalid = (what: string): Format['message'] => {
  return (text) => `string "${text}" is not a valid ${what}`;
};

/** A zone is `Z` or has no colon: that is all the validator reads, whatever RFC 3339 says. */
const DATE_TIME =
  /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,12})?(?:Z|[+-]\d{4})$/;
const DATE_TIME_FORMS = "[yyyy-MM-dd'T'HH:mm:ssZ, yyyy-MM-dd'T'HH:mm:ss.[0-9]{1,12}Z]";
/** The domain may have one label alone. */
const EMAIL = /^[^\s@<>()[\]\\,;:"]+@[A-Za-z\d-]+(?:\.[A-Za-z\d-]+)*$/;
const HOSTNAME =
  /^(?=.{1,253}$)[A-Za-z\d_](?:[A-Za-z\d_-]{0,61}[A-Za-z\d_])?(?:\.[A-Za-z\d_](?:[A-Za-z\d_-]{0,61}[A-Za-z\d_])?)*\.?$/;
const URI =
  /^(?:[A-Za-z\d\-._~:/?[\]@!$&'()*+,;=]|%[\dA-Fa-f]{2})*(?:#(?:[A-Za-z\d\-._~:/?@!$&'()*+,;=]|%[\dA-Fa-f]{2})*)?$/;

/** Other formats are not enforced: `byte` is recorded (fact 104); `date`, `int32`, … are no formats of draft-04. */
export const FORMATS: Readonly<Record<string, Format>> = {
  'date-time': {
    holds: isDateTime,
    message: (text) =>
      `string "${text}" is invalid against requested date format(s) ${DATE_TIME_FORMS}`,
  },
  email: { holds: (text) => EMAIL.test(text), message: invalid('email address') },
  hostname: { holds: (text) => HOSTNAME.test(text), message: invalid('hostname') },
  ipv4: { holds: isIPv4, message: invalid('IPv4 address') },
  ipv6: { holds: isIPv6, message: invalid('IPv6 address') },
  regex: { holds: isRegExp, message: invalid('ECMA 262 regular expression') },
  uri: { holds: (text) => URI.test(text), message: invalid('URI') },
};

export const formatOf = (name: unknown): Format | undefined =>
  typeof name === 'string' && Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;

function isDateTime(text: string): boolean {
  const [, day] = DATE_TIME.exec(text) ?? [];
  if (day === undefined) return false;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function isRegExp(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}
