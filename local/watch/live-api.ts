import { isDeepStrictEqual } from 'node:util';
import { DocumentError } from '../../gateway/index.ts';
import type { Gateway, GatewayConfig } from '../../gateway/index.ts';
import { readGenerated } from '../project/document.ts';
import type { ApiDocument } from '../project/document.ts';
import { routeChanges } from './route-changes.ts';

/** An API that runs. */
export interface WatchedApi {
  /** Its folder below `openapi/` and `generated/`. */
  readonly name: string;
  readonly gateway: Pick<Gateway, 'update'>;
  /** Settings of the API as they are on disk now. */
  readonly config: () => GatewayConfig;
  /** The document that is live. */
  readonly document: ApiDocument;
  /** Called after the document was generated anew. */
  readonly onGenerated: () => Promise<void>;
}

/** Settings of all functions, by full name. */
type Configs = GatewayConfig['functions'] & {};

/** What became of what is generated of an API. */
export type Updated =
  /** Nothing changed where there are no changes. */
  | { readonly outcome: 'live'; readonly changes: readonly string[] }
  /** The last good one goes on serving. */
  | { readonly outcome: 'refused'; readonly reasons: readonly string[]; readonly isKnown: boolean };

/** What is live of an API, and whether what is on disk can be. */
export class LiveApi {
  readonly name: string;
  readonly #root: string;
  readonly #api: WatchedApi;
  #document: ApiDocument;
  #config: GatewayConfig;
  /** Why the last try was refused. */
  #refusal: string | undefined;
  /** Two updates at once would let the older document win. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(root: string, api: WatchedApi) {
    this.name = api.name;
    this.#root = root;
    this.#api = api;
    this.#document = api.document;
    this.#config = api.config();
  }

  /**
   * Puts the generated document live where it differs. One that is refused stops no other API: that
   * is an outcome, not an error, and known where the try before was refused for the same reasons.
   */
  update(functions: Configs): Promise<Updated> {
    return this.#inTurn(() => this.#try(functions));
  }

  /**
   * Puts the settings live that are not on disk, as keys are; the document stays the one that is live.
   *
   * @throws what the gateway refuses them with
   */
  refresh(functions: Configs): Promise<void> {
    return this.#inTurn(async () => {
      const settings = this.#api.config();
      await this.#api.gateway.update(this.#document, { ...settings, functions });
      this.#config = settings;
    });
  }

  #inTurn<T>(update: () => Promise<T>): Promise<T> {
    const next = this.#last.then(update);
    this.#last = next.catch(() => undefined);
    return next;
  }

  async #try(functions: Configs): Promise<Updated> {
    try {
      const changes = await this.#update(functions);
      this.#refusal = undefined;
      return { outcome: 'live', changes };
    } catch (error) {
      const refusal = error instanceof Error ? error.message : String(error);
      const isKnown = refusal === this.#refusal;
      this.#refusal = refusal;
      const lines = error instanceof DocumentError ? refusal.split('\n') : [refusal];
      return { outcome: 'refused', reasons: lines, isKnown };
    }
  }

  async #update(functions: Configs): Promise<readonly string[]> {
    const { name, gateway, config, onGenerated } = this.#api;
    const [document, settings] = [readGenerated(this.#root, name), config()];
    const changes = routeChanges(this.#document.root, document.root);
    const sameSettings = isDeepStrictEqual(settings, this.#config);
    const sameDocument = isDeepStrictEqual(document.root, this.#document.root);
    if (sameSettings && sameDocument) return [];
    await gateway.update(document, { ...settings, functions });
    this.#document = document;
    this.#config = settings;
    await onGenerated();
    return [
      ...changes,
      ...(changes.length === 0 && !sameDocument ? ['the document'] : []),
      ...(sameSettings ? [] : ['settings']),
    ];
  }
}
