import type { JsonObject } from '../../../gateway/document/document.ts';
import type { MethodCase, RestCase, RunnableCase } from './case.ts';
import { inWorld } from './in-world.ts';
import { lambdaProxy } from './rest-integrations.ts';
import type { World } from './world.ts';

/** A case of a REST API with its whole document. */
export const restCase = (it: RestCase): RunnableCase => ({
  ...it,
  document: (world) => documentFor(it, world),
});

function documentFor(
  { methods = { 'GET /pets/{petId}': {} }, root = {} }: RestCase,
  world: World,
): JsonObject {
  const paths: Record<string, Record<string, JsonObject>> = {};
  for (const [key, method] of Object.entries(methods)) {
    const [verb = '', path = ''] = key.split(' ');
    const member = verb === 'ANY' ? 'x-amazon-apigateway-any-method' : verb.toLowerCase();
    (paths[path] ??= {})[member] = operationOf(method, world);
  }
  return {
    openapi: '3.0.1',
    info: { title: 'conformance', version: '1' },
    paths,
    ...inWorld(root, world),
  };
}

function operationOf(
  { integration = {}, security, members = {} }: MethodCase,
  world: World,
): JsonObject {
  const own = inWorld(integration, world);
  return {
    ...(security !== undefined && { security }),
    responses: { 200: { description: 'OK' } },
    'x-amazon-apigateway-integration': 'type' in own ? own : { ...lambdaProxy(), ...own },
    ...inWorld(members, world),
  };
}
