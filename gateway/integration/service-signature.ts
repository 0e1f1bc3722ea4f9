import type { Clock } from '../clock.ts';
import { joinedHeaders } from '../media/header-list.ts';
import type { HeaderList } from '../media/header-list.ts';
import type { SignedService } from '../rest-call.ts';
import { sign } from '../signature/sign.ts';
import type { SigningKeys } from '../signature/sign.ts';

/** A request to a service as it is sent, but for its signature. */
export interface ServiceRequest {
  readonly method: string;
  /** Absolute, of the endpoint that serves it. */
  readonly url: string;
  readonly headers: HeaderList;
  readonly body: Buffer;
  readonly service: SignedService;
}

type Variables = Readonly<Record<string, string | undefined>>;

const AWS_HOST = /(^|\.)(amazonaws\.com(\.cn)?|api\.aws)$/;

/** Signs with what an emulator takes: any key. */
const SECRET = 'local';

/**
 * Keys for an endpoint: this machine's own for AWS itself, and for nobody else. What stands for AWS here
 * learns from the key id as which role API Gateway calls, so that it can hold the role to its rights.
 *
 * @param role name of the role that the integration's `credentials` name
 * @throws Error naming the variables that are not set
 */
export function keysFor(hostname: string, variables: Variables, role = 'local'): SigningKeys {
  if (!AWS_HOST.test(hostname)) return { accessKeyId: role, secretAccessKey: SECRET };
  const accessKeyId = variables['AWS_ACCESS_KEY_ID'] ?? '';
  const secretAccessKey = variables['AWS_SECRET_ACCESS_KEY'] ?? '';
  const sessionToken = variables['AWS_SESSION_TOKEN'] ?? '';
  if (accessKeyId === '' || secretAccessKey === '')
    throw new Error(`${hostname} wants AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY to be set`);
  return { accessKeyId, secretAccessKey, ...(sessionToken !== '' && { sessionToken }) };
}

/** Headers of a call that the signature does not cover: they are written anew, or change on the way. */
const NOT_SIGNED: ReadonlySet<string> = new Set([
  'authorization',
  'connection',
  'content-length',
  'host',
  'transfer-encoding',
]);

/**
 * Signs a request to an AWS service.
 *
 * @returns the headers to send, Host included
 * @throws Error where AWS itself is to be called without credentials
 */
export async function signedHeaders(request: ServiceRequest, clock: Clock): Promise<HeaderList> {
  const { method, url, body, service } = request;
  const headers = joinedHeaders(request.headers);
  for (const name of NOT_SIGNED) Reflect.deleteProperty(headers, name);
  const signed = await sign(
    { method, url, headers, body },
    keysFor(new URL(url).hostname, process.env, service.role),
    { service: service.name, region: service.region, clock },
  );
  return Object.entries(signed).flat();
}
