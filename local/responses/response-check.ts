import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  originOf,
  type Origins,
  readGenerated,
  readOrigins,
} from '../../infra/data/generated-api.ts';
import type { Service } from '../../infra/data/project-data.ts';
import { pointerTo } from '../../infra/data/validate.ts';
import { apiFolder } from '../project/project.ts';

/** An answer on its way to the caller. */
export interface ObservedAnswer {
  /** `GET /api/v1/orders/{id}`. */
  readonly routeKey: string;
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

interface Validate {
  (data: unknown): boolean;
  errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
}
type Responses = Readonly<Record<string, Readonly<Record<string, Validate | null>>>>;
type Paths = Readonly<Record<string, Readonly<Record<string, { readonly operationId?: string }>>>>;

/** Holds answers of functions against the document; the answers themselves stay as they are. */
export class ResponseCheck {
  readonly #operations = new Map<string, string>();
  #responses: Responses = {};
  #origins: Origins = {};

  /** Reads what `generate` made of an API; called again after it made it anew. */
  async load(root: string, api: string, services: readonly Pick<Service, 'name'>[]): Promise<void> {
    const folder = apiFolder(root, api);
    const document = readGenerated(root, api, 'openapi.json') as { readonly paths?: Paths };
    const origins = readOrigins(root, api);
    const modules = await Promise.all(
      services.map(({ name }) => load(join(folder, name, 'response-validators.js'))),
    );
    this.#operations.clear();
    for (const [path, operations] of Object.entries(document.paths ?? {})) {
      for (const [method, { operationId }] of Object.entries(operations)) {
        if (operationId) this.#operations.set(`${method.toUpperCase()} ${path}`, operationId);
      }
    }
    this.#responses = Object.assign({}, ...modules) as Responses;
    this.#origins = origins;
  }

  /** @returns what is wrong, naming the authored place, or `undefined` */
  check(answer: ObservedAnswer): string | undefined {
    const operation = this.#operations.get(answer.routeKey);
    const responses = operation === undefined ? undefined : this.#responses[operation];
    if (operation === undefined || !responses) return undefined;
    const place = this.#place(answer);
    const status = [String(answer.status), `${String(answer.status)[0] ?? ''}XX`, 'default'].find(
      (it) => Object.hasOwn(responses, it),
    );
    const breach =
      status === undefined
        ? 'the document has no such status'
        : breachOf(responses[status] ?? null, answer);
    if (breach === undefined) return undefined;
    return `${answer.routeKey} (${operation}) answered ${answer.status}: ${breach} — ${place}`;
  }

  /** The response in the authored document, or else the operation. */
  #place({ routeKey, status }: ObservedAnswer): string {
    const [method = '', path = ''] = routeKey.split(' ', 2);
    const pointer = pointerTo('paths', path, method.toLowerCase(), 'responses', String(status));
    return originOf(this.#origins, pointer) ?? 'the document';
  }
}

function breachOf(
  validate: Validate | null,
  { body, contentType }: ObservedAnswer,
): string | undefined {
  if (validate === null) return body === '' ? undefined : 'the document has no body here';
  if (!/^application\/(?:[\w.-]+\+)?json\b/i.test(contentType)) {
    return `its content type is ${contentType || 'missing'}, not JSON`;
  }
  let data: unknown;
  try {
    data = JSON.parse(body);
  } catch {
    return 'its body is no JSON';
  }
  if (validate(data)) return undefined;
  const errors = (validate.errors ?? []).slice(0, 3);
  return errors
    .map((it) => `${it.instancePath || 'the body'} ${it.message ?? 'is wrong'}`)
    .join(', ');
}

/**
 * A service without operations, such as a trigger, has no such module. By its text, not by its
 * address: Node loads an address once, and the file changes.
 */
async function load(file: string): Promise<Responses> {
  if (!existsSync(file)) return {};
  const address = `data:text/javascript;base64,${await readFile(file, 'base64')}`;
  return ((await import(address)) as { responses: Responses }).responses;
}
