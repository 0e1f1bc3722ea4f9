import type { ApiDocument, ApiKind, Json } from './document.ts';
import { DocumentError, type Finding } from './finding.ts';
import { isObject, memberOf, membersOf, pointerTo } from './pointer.ts';

const version = 'x-amazon-apigateway-importexport-version';

/**
 * The kind of API a document describes: AsyncAPI is a WebSocket API, OpenAPI with
 * `x-amazon-apigateway-importexport-version` an HTTP API (fact 202), other OpenAPI a REST API.
 *
 * @throws DocumentError when it is neither, or looks like an HTTP API but does not say so
 */
export const kindOf = (document: ApiDocument): ApiKind => {
  const { root } = document;
  if (memberOf(root, 'asyncapi') !== undefined) return 'websocket';
  if (memberOf(root, 'openapi') === undefined && memberOf(root, 'swagger') === undefined)
    throw refusal(document, {
      ...{ pointer: '', rule: 'not-an-api', message: 'Invalid OpenAPI input.' },
      remedy: isTemplate(root) ? OF_TEMPLATE : NEITHER,
    });
  if (memberOf(root, version) !== undefined) return 'http';
  const sign = httpSignOf(root);
  if (sign === undefined) return 'rest';
  const message = `${sign.what} makes this look like an HTTP API, but it does not say so.`;
  const remedy = `Add ${version}: '1.0' to the root, or say --kind http (--kind rest if it is not).`;
  const { pointer } = sign;
  throw refusal(document, { pointer, rule: 'kind-not-stated', message, remedy });
};

const NEITHER =
  'This is neither OpenAPI ("openapi") nor AsyncAPI ("asyncapi"): say openapi: 3.0.3 at the root.';

const OF_TEMPLATE =
  'This is a template of CloudFormation: put the document that it deploys (DefinitionBody, Body) into a file of its own, and lint that.';

const isTemplate = (root: Json): boolean =>
  ['AWSTemplateFormatVersion', 'Resources', 'Fn::Transform'].some(
    (name) => memberOf(root, name) !== undefined,
  );

const refusal = (
  document: ApiDocument,
  what: Pick<Finding, 'pointer' | 'rule' | 'message' | 'remedy'>,
): DocumentError =>
  new DocumentError([{ severity: 'error', ...what, ...document.origins.at(what.pointer) }]);

interface Sign {
  readonly pointer: string;
  readonly what: string;
}

const httpSignOf = (root: Json): Sign | undefined => {
  const cors = 'x-amazon-apigateway-cors';
  if (memberOf(root, cors) !== undefined) return { pointer: pointerTo(cors), what: cors };
  const schemes = membersOf(memberOf(memberOf(root, 'components') ?? null, 'securitySchemes'));
  for (const [name, scheme] of schemes) {
    const extension = 'x-amazon-apigateway-authorizer';
    if (memberOf(memberOf(scheme, extension), 'type') === 'jwt')
      return {
        pointer: pointerTo('components', 'securitySchemes', name, extension, 'type'),
        what: 'an authorizer of type jwt',
      };
  }
  return signInPaths(memberOf(root, 'paths'));
};

const signInPaths = (paths: Json | undefined): Sign | undefined => {
  for (const [path, item] of membersOf(paths)) {
    if (path === '/$default')
      return { pointer: pointerTo('paths', path), what: 'the path /$default' };
    for (const [method, operation] of membersOf(item).filter(([, value]) => isObject(value))) {
      const extension = 'x-amazon-apigateway-integration';
      if (memberOf(memberOf(operation, extension), 'payloadFormatVersion') === undefined) continue;
      const pointer = pointerTo('paths', path, method, extension, 'payloadFormatVersion');
      return { pointer, what: 'payloadFormatVersion' };
    }
  }
  return undefined;
};
