import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** A cookie of this page; those of other ports of this machine come along and are none. */
const cookieName = 'gatehouse-start';

/**
 * Keeps other sites' pages from this one. They may send a browser here, but under their own name
 * (`Origin`), without the cookie (`SameSite`), and without the token that only this page holds; a name of
 * theirs that resolves to this machine (DNS rebinding) is no host of this page.
 */
export class Guard {
  readonly #secret = randomBytes(32);
  readonly #port: number;

  constructor(port: number) {
    this.#port = port;
  }

  /** Whether a request names this page as its host. */
  isOwnHost({ host }: IncomingHttpHeaders): boolean {
    return host !== undefined && this.#hosts().includes(host.toLowerCase());
  }

  /** The visitor that a cookie names, or a new one. */
  visitorOf({ cookie = '' }: IncomingHttpHeaders): {
    readonly id: string;
    readonly isNew: boolean;
  } {
    const known = new RegExp(`(?:^|; *)${cookieName}=([\\w-]{43})(?:;|$)`).exec(cookie)?.[1];
    return { id: known ?? randomBytes(32).toString('base64url'), isNew: known === undefined };
  }

  cookieFor(visitor: string): string {
    return `${cookieName}=${visitor}; Path=/; HttpOnly; SameSite=Strict`;
  }

  /** What a form of this page brings back. */
  tokenFor(visitor: string): string {
    return createHmac('sha256', this.#secret).update(visitor).digest('base64url');
  }

  /** Whether a form was sent by this page, as this visitor was shown it. */
  isOwnForm(headers: IncomingHttpHeaders, token: string): boolean {
    const { origin, 'sec-fetch-site': site = 'same-origin' } = headers;
    if (!this.isOwnHost(headers) || site !== 'same-origin') return false;
    if (origin !== `http://${headers.host ?? ''}`) return false;
    const { id, isNew } = this.visitorOf(headers);
    const wanted = Buffer.from(this.tokenFor(id));
    const given = Buffer.from(token);
    return !isNew && given.length === wanted.length && timingSafeEqual(given, wanted);
  }

  #hosts(): readonly string[] {
    return [`127.0.0.1:${this.#port}`, `localhost:${this.#port}`];
  }
}
