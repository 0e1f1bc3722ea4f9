/** What the Host header says. */
export interface Domain {
  /** Without its port: on AWS there never is one. */
  readonly domainName: string;
  /** The first label. */
  readonly domainPrefix: string;
}

let last: Domain & { readonly host: string } = { host: '', domainName: '', domainPrefix: '' };

/** Most calls name the host of the call before. */
export function domainOf(host: string): Domain {
  if (host === last.host) return last;
  const domainName = hostName(host);
  const [domainPrefix = ''] = domainName.split('.', 1);
  last = { host, domainName, domainPrefix };
  return last;
}

function hostName(host: string): string {
  if (host.startsWith('[')) return host.slice(0, host.indexOf(']') + 1);
  const colon = host.indexOf(':');
  return colon < 0 ? host : host.slice(0, colon);
}
