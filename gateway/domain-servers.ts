import type { DomainTls } from './deployment/rest/domain-files.ts';
import type { HttpServer } from './listen/server.ts';

/** Where a custom domain is served over TLS. */
export interface DomainAddress {
  readonly domainName: string;
  /** `https://127.0.0.1:8443`: a client resolves the domain's name to this address itself. */
  readonly url: string;
}

/** The TLS servers of a gateway's custom domains: each has a port of its own. */
export class DomainServers {
  readonly addresses: DomainAddress[] = [];
  readonly #servers: HttpServer[] = [];
  #started = false;

  /**
   * Begins to serve; a second time does nothing. Files and ports are those of the document that is live
   * then: an update changes mappings, and needs a new start for certificates.
   */
  async listen(
    domains: readonly DomainTls[],
    host: string,
    create: (tls: DomainTls) => HttpServer,
  ): Promise<void> {
    if (this.#started) return;
    this.#started = true;
    for (const tls of domains) {
      const server = create(tls);
      this.#servers.push(server);
      const url = await server.listen(host, tls.port);
      this.addresses.push({ domainName: tls.domainName, url });
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#servers.map((it) => it.close()));
  }
}
