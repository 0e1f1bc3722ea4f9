const HEX = 16;

let second = -1;
let prefix = '';

/** `Root=1-8hex-24hex` (fact 10). Calls of the same second share its first half. */
export function traceHeader(now: number, random: string): string {
  const time = Math.floor(now / 1_000);
  if (time !== second) {
    second = time;
    prefix = `Root=1-${time.toString(HEX).padStart(8, '0')}-`;
  }
  return prefix + random;
}
