import { isAws } from './endpoints.ts';

/** How an AWS SDK client of the local run connects. */
export interface Connection {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

/** The caller's own credentials for AWS itself, made-up ones for anything else. */
export function connectionTo(endpoint: string): Connection {
  const region = process.env['AWS_REGION'] ?? 'us-east-1';
  if (isAws(endpoint)) return { endpoint, region };
  return { endpoint, region, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
}
