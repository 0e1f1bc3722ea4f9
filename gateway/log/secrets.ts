import { masked } from '../media/header-text.ts';

/** Shorter ones would be found in words that are none. */
const SHORTEST = 8;

/** Values of one call that no log may show, in each form that a line may have them in. */
export class Secrets {
  readonly #forms = new Set<string>();

  /** @param secret a token, a key, or the value of a header that has one, with or without its scheme */
  add(secret: string): void {
    for (const value of [secret, secret.replace(/^[A-Za-z]+ +/, '')]) {
      if (value.length < SHORTEST) continue;
      this.#forms.add(value);
      // Inside an event, and inside the query of a backend's address.
      this.#forms.add(JSON.stringify(value).slice(1, -1));
      this.#forms.add(encodeURIComponent(Buffer.from(value).toString()));
    }
  }

  /** The text, with stars in the place of each secret but for its end. */
  masked(text: string): string {
    let clean = text;
    for (const form of this.#forms) clean = clean.replaceAll(form, () => masked(form));
    return clean;
  }
}
