import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { documentOf } from '../../../gateway/document/read.ts';
import { DocumentError } from '../../../gateway/document/finding.ts';
import { createGateway } from '../../../gateway/index.ts';
import type { Gateway, GatewayConfig } from '../../../gateway/index.ts';
import { Certificates, hasOpenssl } from './certificates.ts';
import type { Issued } from './certificates.ts';

const SHOWN =
  '{"subject":"$context.identity.clientCert.subjectDN","issuer":"$context.identity.clientCert.issuerDN","serial":"$context.identity.clientCert.serialNumber","notAfter":"$context.identity.clientCert.validity.notAfter","path":"$context.path"}';

const document = {
  openapi: '3.0.1',
  info: { title: 'mutual TLS', version: '1' },
  paths: {
    '/who': {
      get: {
        'x-gatehouse': { public: true },
        responses: { 200: { description: 'OK' } },
        'x-amazon-apigateway-integration': {
          type: 'mock',
          requestTemplates: { 'application/json': '{"statusCode": 200}' },
          responses: {
            default: { statusCode: '200', responseTemplates: { 'application/json': SHOWN } },
          },
        },
      },
    },
  },
};

const NAME = 'partner.example';
const FORBIDDEN = { status: 403, body: '{"message":"Forbidden"}' };

/** Certificates are made by openssl; where there is none these tests say so and do nothing. */
(hasOpenssl() ? describe : describe.skip)('import fact 248: mutual TLS', () => {
  const certificates = new Certificates();
  const root = certificates.issue({ subject: '/CN=Root', authority: true });
  const other = certificates.issue({ subject: '/CN=Other', authority: true });
  const server = certificates.issue({ subject: `/CN=${NAME}` });
  const config = (more: object = {}): GatewayConfig => ({
    stage: 'test',
    domainNames: [
      {
        domainName: NAME,
        basePathMappings: [{ basePath: 'v1', stage: 'test' }],
        ...server,
        mutualTlsAuthentication: { truststore: root.certificate },
        ...more,
      },
    ],
  });
  let gateway: Gateway;
  let plain: string;

  beforeAll(async () => {
    gateway = await createGateway(documentOf(document), config(), { log: () => undefined });
    plain = await gateway.listen({ port: 0 });
  });

  afterAll(async () => {
    await gateway.close();
    certificates.remove();
  });

  const ask = (client: Issued | undefined, host = NAME): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const url = new URL(gateway.domains[0]?.url ?? '');
      const identity = client && {
        cert: readFileSync(client.certificate),
        key: readFileSync(client.privateKey),
      };
      request(
        {
          ...{ host: url.hostname, port: url.port, path: '/v1/who', agent: false },
          ...{ servername: NAME, ca: readFileSync(server.certificate), headers: { host } },
          ciphers: 'DEFAULT@SECLEVEL=0',
          ...identity,
        },
        (response) => {
          let body = '';
          response.on('data', (chunk: Buffer) => (body += chunk.toString()));
          response.on('end', () => resolve({ status: response.statusCode, body }));
        },
      )
        .on('error', reject)
        .end();
    });

  test('a certificate that the truststore leads to is let in, and told of', async () => {
    const client = certificates.issue({ subject: '/C=US/O=Shop/CN=client', issuer: root });
    const answer = (await ask(client)) as { status: number; body: string };
    expect(answer.status).toBe(200);
    const told = JSON.parse(answer.body) as Record<string, string>;
    expect(told).toMatchObject({
      subject: 'CN=client,O=Shop,C=US',
      issuer: 'CN=Root',
      path: '/v1/who',
    });
    expect(told['serial']).toMatch(/^[0-9a-f]{2}(:[0-9a-f]{2}){15,19}$/);
    expect(told['notAfter']).toMatch(/^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4} GMT$/);
  });

  test.each<[string, () => Issued | undefined]>([
    ['no certificate', () => undefined],
    ['one of another root', () => certificates.issue({ subject: '/CN=x', issuer: other })],
    ['one it made itself', () => certificates.issue({ subject: '/CN=x' })],
    [
      'one that has expired',
      () => certificates.issue({ subject: '/CN=x', issuer: root, days: -1 }),
    ],
    [
      'an RSA key of 1,024 bits',
      () => certificates.issue({ subject: '/CN=x', issuer: root, key: 'rsa:1024' }),
    ],
    [
      'a SHA-1 signature',
      () => certificates.issue({ subject: '/CN=x', issuer: root, digest: 'sha1' }),
    ],
  ])('%s is forbidden', async (_, client) => {
    expect(await ask(client())).toEqual(FORBIDDEN);
  });

  test('an RSA key of 2,048 bits is let in', async () => {
    const client = certificates.issue({ subject: '/CN=x', issuer: root, key: 'rsa:2048' });
    expect(await ask(client)).toMatchObject({ status: 200 });
  });

  test('a chain of four is let in, one of five is not', async () => {
    const chain = [root];
    for (const name of ['One', 'Two', 'Three'])
      chain.push(
        certificates.issue({
          subject: `/CN=${name}`,
          authority: true,
          issuer: chain.at(-1) as Issued,
        }),
      );
    const client = (authority: number): Issued => {
      const issued = certificates.issue({ subject: '/CN=x', issuer: chain[authority] as Issued });
      const shown = chain.slice(1, authority + 1).map((it) => it.certificate);
      return { ...issued, certificate: certificates.bundle(issued.certificate, ...shown) };
    };
    expect(await ask(client(2))).toMatchObject({ status: 200 });
    expect(await ask(client(3))).toEqual(FORBIDDEN);
  });

  test('the Host header must be the name of the handshake', async () => {
    const client = certificates.issue({ subject: '/CN=x', issuer: root });
    expect(await ask(client, 'other.example')).toEqual(FORBIDDEN);
  });

  test('the plain port does not serve the domain, and serves others', async () => {
    const asked = (host: string, path: string): Promise<number> =>
      gateway.inject({ url: path, headers: { host } }).then(({ status }) => status);
    expect(await asked(NAME, '/v1/who')).toBe(403);
    expect(await asked('localhost', '/who')).toBe(200);
    expect(plain).toMatch(/^http:/);
  });

  const refused = async (more: object): Promise<string> => {
    const started = createGateway(documentOf(document), config(more), { log: () => undefined });
    return started.then(
      (it) => it.close().then(() => 'started'),
      (error: unknown) => (error instanceof DocumentError ? error.message : String(error)),
    );
  };

  test.each<[string, () => object, string]>([
    [
      'a certificate that is not there',
      () => ({ certificate: '/nowhere.pem' }),
      '/nowhere.pem cannot be read: ENOENT',
    ],
    [
      'the key of another',
      () => ({ privateKey: other.privateKey }),
      'Certificate and key do not serve',
    ],
    [
      'a truststore without certificates',
      () => ({ mutualTlsAuthentication: { truststore: server.privateKey } }),
      'A truststore holds 1 to 1000 certificates',
    ],
    [
      'no certificate',
      () => ({ certificate: undefined, privateKey: undefined }),
      'Mutual TLS needs a certificate',
    ],
    [
      'another stage',
      () => ({ basePathMappings: [{ stage: 'prod' }] }),
      'Stage prod is not served here: test is.',
    ],
  ])('refused at start: %s', async (_, more, message) => {
    expect(await refused(more())).toContain(message);
    expect(await refused({})).toBe('started');
  });
});
