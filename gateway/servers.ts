import type { DomainTls } from './deployment/rest/domain-files.ts';
import { DomainServers } from './domain-servers.ts';
import type { DomainAddress } from './domain-servers.ts';
import { faultText } from './gateway-response/fault-text.ts';
import { createHttpServer } from './listen/server.ts';
import type { HttpServer, ServerTimeouts, ServerTls } from './listen/server.ts';
import type { RunningApi } from './running-api.ts';
import { sharedAddress } from './shared-address.ts';

export interface ServersOptions {
  readonly api: RunningApi;
  readonly timeouts?: ServerTimeouts;
  /** Takes a line for the author of the API. */
  readonly report: (line: string) => void;
}

/** Where a server listens, and for whom. */
export interface Listening {
  readonly host: string;
  readonly port: number;
  /** APIs whose custom domains lead here as well. */
  readonly beside: readonly RunningApi[];
  /** Domains that have a certificate. */
  readonly domains: readonly DomainTls[];
}

/** The servers of a gateway: one for each `listen`, and one for each custom domain over TLS. */
export class Servers {
  readonly #options: ServersOptions;
  readonly #servers: HttpServer[] = [];
  readonly #domains = new DomainServers();

  constructor(options: ServersOptions) {
    this.#options = options;
  }

  get domains(): readonly DomainAddress[] {
    return this.#domains.addresses;
  }

  /** @throws Error for a port that is taken, and for a base path that two of the APIs have */
  async listen({ host, port, beside, domains }: Listening): Promise<string> {
    const { api, report, timeouts = {} } = this.#options;
    const apiFor = sharedAddress([api, ...beside]);
    const fault = (error: unknown): void => report(`fault: ${faultText(error)}`);
    const create = (tls?: ServerTls): HttpServer =>
      createHttpServer({
        answer: (arrival) => apiFor(arrival).answer(arrival),
        refusal: api.refusal,
        ...{ fault, timeouts, ...(tls && { tls }) },
      });
    const server = create();
    this.#servers.push(server);
    const url = await server.listen(host, port);
    await this.#domains.listen(domains, host, create);
    return url;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#servers, this.#domains].map((it) => it.close()));
  }
}
