const BASIC = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/;
const HTTP_DATE = /^[A-Za-z]{3}, \d{1,2} [A-Za-z]{3} \d{4} \d{2}:\d{2}:\d{2} (?:GMT|UTC)$/;

/**
 * Milliseconds since 1970 of `20261121T183400Z`, or of a `Date` header's own form.
 *
 * @returns `undefined` for any other text, and for a day or hour that is none
 */
export function dateOf(text: string): number | undefined {
  if (HTTP_DATE.test(text)) return valid(Date.parse(text));
  const milliseconds = valid(Date.parse(text.replace(BASIC, '$1-$2-$3T$4:$5:$6Z')));
  return BASIC.test(text) && milliseconds !== undefined && compactDate(milliseconds) === text
    ? milliseconds
    : undefined;
}

const valid = (milliseconds: number): number | undefined =>
  Number.isNaN(milliseconds) ? undefined : milliseconds;

/** `20261121T183400Z`. */
export const compactDate = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().replace(/[-:]|\.\d{3}/g, '');
