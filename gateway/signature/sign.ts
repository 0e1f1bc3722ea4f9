import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import type { Clock } from '../clock.ts';

/** A request to an AWS service, before it is signed. */
export interface UnsignedRequest {
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  /** Lower-case names, without `host`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface SigningKeys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

export interface SigningOptions {
  readonly service: string;
  readonly region: string;
  readonly clock: Clock;
}

/**
 * Signs a request to an AWS service. S3 signs the path as it is sent and states the body's hash;
 * every other service has the path encoded once more.
 *
 * @returns the headers to send, `host`, `x-amz-date` and `authorization` among them
 */
export async function sign(
  request: UnsignedRequest,
  credentials: SigningKeys,
  { service, region, clock }: SigningOptions,
): Promise<Record<string, string>> {
  const url = new URL(request.url);
  const s3 = service === 's3';
  const signer = new SignatureV4({
    service,
    region,
    credentials,
    sha256: Sha256,
    uriEscapePath: !s3,
    applyChecksum: s3,
  });
  const { headers } = await signer.sign(
    {
      method: request.method,
      protocol: url.protocol,
      hostname: url.hostname,
      ...(url.port !== '' && { port: Number(url.port) }),
      path: url.pathname,
      query: queryBag(url.searchParams),
      headers: { ...request.headers, host: url.host },
      body: request.body,
    },
    { signingDate: new Date(clock.now()) },
  );
  return headers;
}

/** A name that repeats has all of its values. */
function queryBag(parameters: URLSearchParams): Record<string, string | string[]> {
  const bag = Object.create(null) as Record<string, string | string[]>;
  for (const name of new Set(parameters.keys())) {
    const values = parameters.getAll(name);
    bag[name] = values.length === 1 ? (values[0] ?? '') : values;
  }
  return bag;
}
