/** fauxqs knows one account; here a request may name any. */
const STORE_ACCOUNT = '000000000000';
const DEFAULT_ACCOUNT = '123456789012';

const ARN = /(arn:[\w-]+:(?:sqs|sns):[\w-]*:)(\d{12})(?=:)/g;

/** The ARNs of a parameter in the account that fauxqs knows. */
export const toStoreArns = (text: string): string => text.replace(ARN, `$1${STORE_ACCOUNT}`);

/** The queue that a URL or path names, as fauxqs names it for a region. */
export const toStoreQueueUrl = (url: string, region: string): string =>
  `http://sqs.${region}.localhost/${STORE_ACCOUNT}/${url.replace(/\/+$/, '').split('/').at(-1) ?? ''}`;

const QUEUE_URL = new RegExp(`http://sqs\\.[\\w-]+\\.localhost/${STORE_ACCOUNT}/`, 'g');

/** The region that a signature names. */
export const regionOf = (authorization: string): string =>
  /Credential=[^/]*\/\d{8}\/([^/]+)\//.exec(authorization)?.[1] ?? 'us-east-1';

/** The account that the first of these texts names. */
export function accountOf(texts: readonly string[]): string {
  for (const text of texts) {
    const account = /(?<!\d)\d{12}(?!\d)/.exec(text)?.[0];
    if (account !== undefined && account !== STORE_ACCOUNT) return account;
  }
  return DEFAULT_ACCOUNT;
}

/** An answer's ARNs and queue URLs as the caller knows them. */
export const fromStore = (text: string, account: string, host: string): string =>
  text
    .replace(QUEUE_URL, `http://${host}/${account}/`)
    .replace(ARN, `$1${account}`)
    .replaceAll(`<Owner>${STORE_ACCOUNT}<`, `<Owner>${account}<`);
