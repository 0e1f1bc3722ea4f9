import { resolve } from 'node:path';
import type { DomainNameConfig, GatewayConfig } from '../config.ts';

/** Makes paths of documents, certificates and truststores absolute. */
export function absoluteFiles(
  { canary, domainNames }: GatewayConfig,
  base: string,
): Pick<GatewayConfig, 'canary' | 'domainNames'> {
  const document = canary?.document;
  return {
    ...(canary && {
      canary: { ...canary, ...(document && { document: resolve(base, document) }) },
    }),
    ...(domainNames && { domainNames: domainNames.map((it) => absoluteDomain(it, base)) }),
  };
}

function absoluteDomain(domain: DomainNameConfig, base: string): DomainNameConfig {
  const { certificate, privateKey, mutualTlsAuthentication: mutual } = domain;
  return {
    ...domain,
    ...(certificate && { certificate: resolve(base, certificate) }),
    ...(privateKey && { privateKey: resolve(base, privateKey) }),
    ...(mutual && { mutualTlsAuthentication: { truststore: resolve(base, mutual.truststore) } }),
  };
}
