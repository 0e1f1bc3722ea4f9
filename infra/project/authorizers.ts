import type { Api } from './api.ts';
import { functionOf } from './integration.ts';
import { object, text } from './json.ts';

/** A scheme with a Lambda authorizer. */
export interface AuthorizerFunction {
  /** Name of the security scheme. */
  readonly scheme: string;
  /** The `function` of a manifest; absent where the URI is not of the mandated form. */
  readonly functionName?: string | undefined;
}

export function authorizerFunctions(api: Api): readonly AuthorizerFunction[] {
  const schemes = object(object(api.document['components'])['securitySchemes']);
  return Object.entries(schemes).flatMap(([scheme, declared]) => {
    const uri = text(object(object(declared)['x-amazon-apigateway-authorizer'])['authorizerUri']);
    return uri === undefined ? [] : [{ scheme, functionName: functionOf(uri) }];
  });
}
