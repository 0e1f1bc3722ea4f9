const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

let second = -1;
let text = '';

/** `10/Jul/2026:19:19:05 +0000` (fact 11). Calls of the same second share the text. */
export function clfTime(epochMillis: number): string {
  const now = Math.floor(epochMillis / 1_000);
  if (now === second) return text;
  const time = new Date(epochMillis).toISOString();
  const month = MONTHS[Number(time.slice(5, 7)) - 1] ?? '';
  second = now;
  text = `${time.slice(8, 10)}/${month}/${time.slice(0, 4)}:${time.slice(11, 19)} +0000`;
  return text;
}
