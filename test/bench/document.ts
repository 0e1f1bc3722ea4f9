import { join } from 'node:path';
import { build } from 'esbuild';
import type { GatewayConfig } from '../../gateway/config.ts';
import { readSettings } from '../../infra/data/generated-api.ts';
import { bundleOptions } from '../../scripts/bundle/functions.ts';
import { root, scratch, write } from './scratch.ts';

const ACCOUNT = '123456789012';

const integration = (name: string): object => ({
  type: 'aws_proxy',
  httpMethod: 'POST',
  payloadFormatVersion: '2.0',
  uri: `arn:aws:lambda:us-east-1:${ACCOUNT}:function:${name}`,
});

const operation = (name: string, security: readonly object[] = []): object => ({
  security,
  responses: { default: { description: 'What the function answers' } },
  'x-amazon-apigateway-integration': integration(name),
});

/** One HTTP API: an item by its id, and the storefront's check-out, open and behind a token. */
export function benchDocument(issuer: string, audience: string): string {
  const document = (security: readonly object[]): object => ({
    openapi: '3.0.3',
    info: { title: 'bench', version: '1' },
    'x-amazon-apigateway-importexport-version': '1.0',
    paths: {
      '/items/{id}': {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        get: operation('item'),
      },
      '/api/v1/orders': {
        post: operation(security.length === 0 ? 'order' : 'secured-order', security),
      },
    },
    components: {
      securitySchemes: {
        token: {
          type: 'oauth2',
          flows: {},
          'x-amazon-apigateway-authorizer': {
            type: 'jwt',
            identitySource: '$request.header.Authorization',
            jwtConfiguration: { issuer, audience: [audience] },
          },
        },
      },
    },
  });
  write('secured.json', JSON.stringify(document([{ token: [] }])));
  return write('open.json', JSON.stringify(document([])));
}

/** Its functions, no throttle in the way, and the storefront's access log. */
export async function benchConfig(): Promise<GatewayConfig> {
  const { accessLog = {} } = readSettings(root, 'storefront');
  const order = await bundleOrder();
  const item = join(root, 'test/bench/functions/item.cjs');
  return {
    functions: {
      item: { module: item, memory: 256, timeout: 10 },
      order: { module: order, export: 'open', memory: 256, timeout: 10 },
      'secured-order': { module: order, export: 'secured', memory: 256, timeout: 10 },
    },
    throttle: { rateLimit: 1_000_000, burstLimit: 1_000_000 },
    accessLog,
  };
}

/** As services are bundled for AWS. */
async function bundleOrder(): Promise<string> {
  const outfile = join(scratch, 'order.cjs');
  const options = await bundleOptions('orders', scratch, { target: 'node20' });
  await build({
    ...options,
    entryPoints: [join(root, 'test/bench/functions/order.ts')],
    outfile,
    absWorkingDir: root,
  });
  return outfile;
}

/** A check-out of 1 KB. */
export const orderBody = JSON.stringify({
  items: Array.from({ length: 14 }, (_, index) => ({
    productId: `1d6f0c6e-6c1b-4a57-8d0e-5f3a9b2c7e${String(index + 10)}`,
    quantity: 2,
  })),
  note: 'Please ring twice',
});

/** The operation asks for one. */
export const orderKey = '0b5f7f0e-8a3d-4f6e-9a6c-2d1c4e5f6a7b';
