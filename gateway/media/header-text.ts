import type { HeaderList } from './header-list.ts';

/** Values that let their bearer in, or name who is in: no log has them. */
const SECRET: ReadonlySet<string> = new Set([
  'authorization',
  'cookie',
  'proxy-authorization',
  'set-cookie',
  'x-amz-security-token',
  'x-api-key',
]);

/** @param name of any case */
export const isSecretHeader = (name: string): boolean => SECRET.has(name.toLowerCase());

/** Characters at the end of a secret that the execution log shows. */
const SHOWN = 6;

/** Stars, and the last six characters of what is long enough to stay secret all the same. */
export const masked = (value: string): string =>
  value.length < 3 * SHOWN
    ? '*'.repeat(value.length)
    : '*'.repeat(value.length - SHOWN) + value.slice(-SHOWN);

/** Headers as the execution log writes them: `{Host=api, Accept=a, b}`, values of a name joined (fact 231). */
export function headersText(list: HeaderList): string {
  const values = new Map<string, string>();
  for (let at = 0; at < list.length; at += 2) {
    const name = list[at] ?? '';
    const sent = list[at + 1] ?? '';
    const value = isSecretHeader(name) ? masked(sent) : sent;
    const before = values.get(name);
    values.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return `{${[...values].map(([name, value]) => `${name}=${value}`).join(', ')}}`;
}
