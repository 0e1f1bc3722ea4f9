import { request } from 'node:http';
import { documentOf } from '../../gateway/document/read.ts';
import { createGateway } from '../../gateway/index.ts';
import type { Gateway, GatewayConfig } from '../../gateway/index.ts';

/** Whose method answers: its own words, and the path that `$context` has. */
const document = (title: string): ReturnType<typeof documentOf> =>
  documentOf({
    openapi: '3.0.1',
    info: { title, version: '1' },
    paths: {
      '/{proxy+}': {
        get: {
          'x-gatehouse': { public: true },
          responses: { 200: { description: 'OK' } },
          'x-amazon-apigateway-integration': {
            type: 'mock',
            requestTemplates: { 'application/json': '{"statusCode": 200}' },
            responses: {
              default: {
                statusCode: '200',
                responseTemplates: { 'application/json': `${title} $context.path` },
              },
            },
          },
        },
      },
    },
  });

const domain = (...basePaths: string[]): GatewayConfig => ({
  domainNames: [
    {
      domainName: 'api.example',
      basePathMappings: basePaths.map((basePath) => ({ basePath, stage: 'prod' })),
    },
  ],
});

const quiet = { log: () => undefined, accessLog: () => undefined };
const open: Gateway[] = [];

async function gateway(title: string, config: GatewayConfig): Promise<Gateway> {
  const made = await createGateway(document(title), config, quiet);
  open.push(made);
  return made;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((it) => it.close()));
});

const get = (url: string, host: string, path: string): Promise<string> =>
  new Promise((resolve, reject) => {
    request(url, { path, headers: { host } }, (answer) => {
      let text = '';
      answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
      answer.on('end', () => resolve(`${answer.statusCode ?? ''} ${text}`));
    })
      .on('error', reject)
      .end();
  });

const FORBIDDEN = '403 {"message":"Forbidden"}';

test('a call goes to the API whose base path fits it best (import facts 112, 247)', async () => {
  const one = await gateway('one', domain('v1', 'deep/v1'));
  const two = await gateway('two', domain('v2', 'deep/v1/two'));
  const url = await one.listen({ port: 0, beside: [two] });
  const at = (path: string, host = 'api.example'): Promise<string> => get(url, host, path);

  expect({
    first: await at('/v1/a'),
    second: await at('/v2/a?v1=/v1'),
    anyPortAndCase: await at('/v2/a', 'API.example:3003'),
    slashes: await at('//v2/a'),
    longest: await at('/deep/v1/two/a'),
    shorter: await at('/deep/v1/twofold'),
    noneOfThem: await at('/v3/a'),
    beginningOfASegment: await at('/v20/a'),
    otherDomain: await at('/v2/a', 'other.example'),
    defaultEndpoint: await at('/prod/a', `${two.apiId}.execute-api.us-east-1.amazonaws.com`),
  }).toEqual({
    first: '200 one /v1/a',
    second: '200 two /v2/a',
    anyPortAndCase: '200 two /v2/a',
    slashes: '200 two /v2/a',
    longest: '200 two /deep/v1/two/a',
    shorter: '200 one /deep/v1/twofold',
    noneOfThem: FORBIDDEN,
    beginningOfASegment: FORBIDDEN,
    // Any other host leads to the API that listens, as it does without the others.
    otherDomain: '200 one /v2/a',
    defaultEndpoint: '200 two /prod/a',
  });
});

test('mappings that an update changes lead elsewhere at once', async () => {
  const one = await gateway('one', domain('v1'));
  const two = await gateway('two', domain('v2'));
  const url = await one.listen({ port: 0, beside: [two] });
  await two.update(document('two'), domain('v3'));

  expect(await get(url, 'api.example', '/v3/a')).toBe('200 two /v3/a');
  expect(await get(url, 'api.example', '/v2/a')).toBe(FORBIDDEN);
});

test('a base path of a domain is one API’s', async () => {
  const one = await gateway('one', domain('v1'));
  const two = await gateway('two', domain('v1'));

  await expect(one.listen({ port: 0, beside: [two] })).rejects.toThrow(
    `Base path already exists for this domain name: api.example/v1 is mapped to the APIs ${one.apiId} and ${two.apiId}. Give one of them another basePath.`,
  );
});

test('each closes once, whoever asks again', async () => {
  const one = await gateway('one', domain('v1'));
  const two = await gateway('two', domain('v2'));
  await one.listen({ port: 0, beside: [two] });

  expect(await Promise.all([one.close(), one.close(), two.close()])).toEqual([
    ...[undefined, undefined, undefined],
  ]);
});
