/** A name of this machine, or one of AWS's, which nobody else can lead here. */
const own =
  /^(?:127\.0\.0\.1|\[::1\]|(?:[\w.-]+\.)?localhost|[\w.-]+\.amazonaws\.com(?:\.cn)?)(?::\d+)?$/i;

/**
 * Whether a browser sent a request for a page of another site: it says so by `Origin`, and a name of that
 * site that resolves to this machine (DNS rebinding) is no name of ours. SDKs and gateways send neither.
 */
export function isFromElsewhere(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
): boolean {
  const { host = '', origin } = headers;
  if (!own.test(String(host))) return true;
  return origin !== undefined && !own.test(String(origin).replace(/^https?:\/\//, ''));
}
