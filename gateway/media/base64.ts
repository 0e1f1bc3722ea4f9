const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** The bytes of a base64 text; `undefined` for what is none, which Node itself reads over (fact 58). */
export function decodeBase64(text: string): Buffer | undefined {
  const isBase64 = BASE64.test(text) && text.replace(/=+$/, '').length % 4 !== 1;
  return isBase64 ? Buffer.from(text, 'base64') : undefined;
}
