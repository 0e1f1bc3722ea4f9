import type { Json } from '../document/document.ts';

/** A request's body: its bytes, and what several rooms make of them, made once. */
export class RequestBody {
  readonly bytes: Buffer;
  #text: string | undefined;
  #json: { readonly value: Json } | null | undefined;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  /** As UTF-8, invalid bytes replaced by U+FFFD (fact 178). */
  get text(): string {
    this.#text ??= this.bytes.toString('utf8');
    return this.#text;
  }

  /** `null` where the body is not JSON; its value in an object otherwise, so that JSON null is told apart. */
  get json(): { readonly value: Json } | null {
    if (this.#json === undefined) this.#json = parse(this.text);
    return this.#json;
  }
}

function parse(text: string): { readonly value: Json } | null {
  try {
    return { value: JSON.parse(text) as Json };
  } catch {
    return null;
  }
}
