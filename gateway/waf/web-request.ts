import { cookiesOf, queryArguments } from './fields.ts';
import type { Pair } from './fields.ts';
import { jsonParts } from './json-parts.ts';
import type { JsonParts } from './json-parts.ts';

/** What WAF is shown of a request. */
export interface WafRequest {
  /** Of the connection. */
  readonly sourceIp: string;
  readonly method: string;
  /** As sent: percent-encoded, with the stage on the default endpoint. */
  readonly path: string;
  /** As sent, without its `?`. */
  readonly query: string;
  /** Lower-case names, values of a repeated header joined. */
  readonly headers: Readonly<Record<string, string>>;
  /** Name, value, name, value, … in the order and spelling they came. */
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
}

/**
 * The parts of one request, each made when the first statement asks for it. Texts have one character
 * a byte.
 */
export class WebRequest {
  readonly request: WafRequest;
  readonly #bodyLimit: number;
  #query: readonly Pair[] | undefined;
  #cookies: readonly Pair[] | undefined;
  #body: string | undefined;
  #json: JsonParts | undefined;

  constructor(request: WafRequest, bodyLimit: number) {
    this.request = request;
    this.#bodyLimit = bodyLimit;
  }

  header(name: string): string | undefined {
    const { headers } = this.request;
    return Object.hasOwn(headers, name) ? headers[name] : undefined;
  }

  get query(): readonly Pair[] {
    return (this.#query ??= queryArguments(this.request.query));
  }

  get cookies(): readonly Pair[] {
    return (this.#cookies ??= cookiesOf(this.request.rawHeaders));
  }

  /** What of the body is inspected. */
  get body(): string {
    return (this.#body ??= this.request.body.toString('latin1', 0, this.#bodyLimit));
  }

  get bodyIsOversize(): boolean {
    return this.request.body.length > this.#bodyLimit;
  }

  get json(): JsonParts {
    return (this.#json ??= jsonParts(this.body));
  }
}
