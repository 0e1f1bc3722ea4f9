import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGateway } from '../../gateway/index.ts';
import type { Functions, Gateway } from '../../gateway/index.ts';

/** What a backend got. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** What the backend answers next. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export type Event = Readonly<Record<string, unknown>>;
type Answer = Awaited<ReturnType<Gateway['inject']>>;
type InvocationResult = Awaited<ReturnType<Functions['invoke']>>;

export interface PartnerApi {
  readonly gateway: Gateway;
  /** Requests to services and outside systems, newest last. */
  readonly received: Received[];
  /** What functions were called with, newest last. */
  readonly events: Event[];
  /** The same for every request, until the next one is set. */
  reply: Reply;
  /** What a function returns, or throws if it is an Error. */
  result: unknown;
  /** Sends with a key, and with the token that the operation asks for. */
  call(method: string, url: string, options?: CallOptions): Promise<Answer>;
  close(): Promise<void>;
}

export interface CallOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON. */
  readonly body?: string | Buffer | object;
  /** Without a key and a token. */
  readonly anonymous?: boolean;
  readonly sourceIp?: string;
}

const POOL = 'us-east-1_Gatehouse';
const KEY = 'the-key-of-a-partner-in-tests';
/** Sunday, 22 November 2026, 01:02:03.456 UTC. */
export const NOW = Date.UTC(2026, 10, 22, 1, 2, 3, 456);
export const REQUEST_ID = '00000000-0000-4000-8000-000000000001';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** The partner API from its document, with one backend in the place of all services and outside systems. */
export async function openPartnerApi(version: 'v1' | 'v2'): Promise<PartnerApi> {
  const received: Received[] = [];
  const events: Event[] = [];
  const backend = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      if (request.url?.startsWith(`/${POOL}/`)) return void response.end(poolAnswer(request));
      const body = Buffer.concat(pieces).toString('latin1');
      const { method = '', url: path = '', headers } = request;
      received.push({ method, path, headers, body });
      response.writeHead(api.reply.status ?? 200, api.reply.headers);
      response.end(api.reply.body ?? '');
    });
  });
  await new Promise<void>((done) => void backend.listen(0, '127.0.0.1', done));
  const host = `127.0.0.1:${(backend.address() as AddressInfo).port}`;
  const url = `http://${host}`;
  const gateway = await createGateway(
    `openapi/partner-${version}/openapi.yaml`,
    config(url, host),
    {
      clock: { now: () => NOW },
      ids: {
        requestId: () => 'request',
        uuid: () => REQUEST_ID,
        random: () => 0.5,
        traceId: () => '0123456789abcdef01234567',
      },
      functions: functions(events, () => api.result),
      accessLog: () => undefined,
      executionLog: () => undefined,
      log: () => undefined,
    },
  );
  const token = poolToken(url);
  const api: PartnerApi = {
    ...{ gateway, received, events, reply: {}, result: { statusCode: 204 } },
    call: (method, path, options = {}) => gateway.inject(requestOf(method, path, options, token)),
    close: async () => {
      await gateway.close();
      await new Promise((done) => backend.close(done));
    },
  };
  return api;
}

function requestOf(method: string, url: string, options: CallOptions, poolToken: string) {
  const { headers = {}, body, anonymous = false, sourceIp = '127.0.0.1' } = options;
  const isBytes = typeof body === 'string' || Buffer.isBuffer(body);
  const usesPool = url.startsWith('/products') && method !== 'PATCH';
  const keyed = anonymous
    ? {}
    : {
        'x-api-key': KEY,
        Authorization: `Bearer ${usesPool ? poolToken : 'a.partner.token'}`,
      };
  return {
    ...{ method, url, sourceIp },
    headers: {
      ...keyed,
      ...(body !== undefined && !isBytes && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: isBytes ? body : JSON.stringify(body) }),
  };
}

const userOf = (account: string): string => `arn:aws:iam::${account}:user/operator`;

const config = (url: string, host: string) => ({
  stageVariables: {
    ...{ invoicingHost: `${host}/invoicing`, shippingHost: `${host}/shipping` },
    ...{ warehouseHost: `${host}/warehouse`, vpcLinkId: 'link' },
  },
  vpcLinks: { link: url },
  apiKeys: [{ name: 'depot', value: KEY }],
  usagePlans: [{ name: 'internal', apiKeys: ['depot'] }],
  credentials: [
    { accessKeyId: 'operator', secretAccessKey: 'secret', arn: userOf('123456789012') },
    { accessKeyId: 'stranger', secretAccessKey: 'secret', arn: userOf('999999999999') },
  ],
  endpoints: { dynamodb: url, sqs: url, sns: url, s3: url, cognitoIdp: url },
});

/** The authorizer lets everybody be atlas; every other function does as the test says. */
const functions = (events: Event[], result: () => unknown): Functions => ({
  invoke: (name, payload) => {
    const event = JSON.parse(payload) as Event;
    if (name.endsWith('authorizer-service')) return succeeded(allowed(event['methodArn']));
    events.push(event);
    const value = result();
    if (!(value instanceof Error)) return succeeded(value);
    const error = { errorType: 'Error', errorMessage: value.message, trace: [] };
    return Promise.resolve({ outcome: 'failed', payload: JSON.stringify(error) });
  },
  has: () => true,
  update: () => undefined,
  close: () => Promise.resolve(),
});

const succeeded = (value: unknown): Promise<InvocationResult> =>
  Promise.resolve({ outcome: 'succeeded', payload: JSON.stringify(value ?? null) });

const allowed = (arn: unknown): object => ({
  principalId: 'atlas',
  policyDocument: {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 'execute-api:Invoke', Resource: arn }],
  },
  context: { partnerId: 'atlas' },
});

const poolAnswer = ({ url = '', headers }: IncomingMessage): string =>
  JSON.stringify(
    url.endsWith('/jwks.json')
      ? { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] }
      : { jwks_uri: `http://${headers.host ?? ''}/${POOL}/.well-known/jwks.json` },
  );

function poolToken(url: string): string {
  const coded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const seconds = Math.floor(NOW / 1000);
  const claims = {
    ...{ iss: `${url}/${POOL}`, sub: 'atlas', client_id: 'partner', token_use: 'access' },
    ...{ scope: 'partner/products.write', iat: seconds - 60, exp: seconds + 3600 },
  };
  const text = `${coded({ alg: 'RS256', kid: 'one' })}.${coded(claims)}`;
  return `${text}.${sign('sha256', Buffer.from(text), privateKey).toString('base64url')}`;
}

/** What the backend got last, its form or JSON as members. */
export const sent = ({ received }: PartnerApi): Received => {
  const last = received.at(-1);
  if (last === undefined) throw new Error('Nothing was sent');
  return last;
};

/** An answer as tests compare it. */
export const seen = ({ status, body }: Answer): { status: number; body: unknown } => ({
  status,
  body: JSON.parse(body.toString()) as unknown,
});

export const PRODUCT = '1d6f0c6e-6c1b-4a57-8d0e-5f3a9b2c7e01';
