import type { JsonObject } from '../../../gateway/document/document.ts';
import type { Case, RouteCase, RunnableCase } from './case.ts';
import { inWorld } from './in-world.ts';
import type { World } from './world.ts';

export const FUNCTION_URI = (name: string): string =>
  `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:${name}/invocations`;

const LAMBDA: JsonObject = {
  type: 'aws_proxy',
  httpMethod: 'POST',
  payloadFormatVersion: '2.0',
  uri: FUNCTION_URI('fn'),
};

/** A case of an HTTP API with its whole document. */
export const httpCase = (it: Case): RunnableCase => ({
  ...it,
  document: (world) => documentFor(it, world),
});

function documentFor(
  { routes = { 'GET /pets/{petId}': {} }, root = {} }: Case,
  world: World,
): JsonObject {
  const paths: Record<string, Record<string, JsonObject>> = {};
  for (const [key, route] of Object.entries(routes)) {
    const [method = '', path = ''] = key === '$default' ? ['ANY', '/$default'] : key.split(' ');
    const member = method === 'ANY' ? 'x-amazon-apigateway-any-method' : method.toLowerCase();
    (paths[path] ??= {})[member] = operationOf(route, world);
  }
  return {
    openapi: '3.0.1',
    info: { title: 'conformance', version: '1' },
    'x-amazon-apigateway-importexport-version': '1.0',
    paths,
    ...inWorld(root, world),
  };
}

function operationOf(
  { integration = {}, security, members = {} }: RouteCase,
  world: World,
): JsonObject {
  const own = inWorld(integration, world);
  return {
    ...(security === undefined ? { 'x-gatehouse': { public: true } } : { security }),
    responses: { 200: { description: 'OK' } },
    'x-amazon-apigateway-integration': 'type' in own ? own : { ...LAMBDA, ...own },
    ...members,
  };
}
