import type { Gateway } from '../../gateway/index.ts';

/** Calls an operation of the shop, through its gateway. */
export type Shop = (method: string, path: string, options?: ShopOptions) => Promise<ShopAnswer>;

interface ShopOptions {
  readonly token?: string;
  readonly body?: object;
  /** `Idempotency-Key`. */
  readonly key?: string;
}

export interface ShopAnswer {
  readonly status: number;
  /** Parsed JSON; `{}` where the body is none. */
  readonly body: Readonly<Record<string, unknown>>;
}

export const shopOf =
  (gateway: Pick<Gateway, 'inject'>): Shop =>
  async (method, url, { token, body, key } = {}) => {
    const headers = {
      ...(body && { 'content-type': 'application/json' }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(key !== undefined && { 'idempotency-key': key }),
    };
    const text = body && { body: JSON.stringify(body) };
    const answer = await gateway.inject({ method, url, headers, ...text });
    return { status: answer.status, body: parse(answer.body.toString()) };
  };

function parse(text: string): ShopAnswer['body'] {
  try {
    return JSON.parse(text) as ShopAnswer['body'];
  } catch {
    return {};
  }
}
