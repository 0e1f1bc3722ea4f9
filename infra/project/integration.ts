import type { Api } from './api.ts';
import { type JsonObject, object, text } from './json.ts';

/** What this application deploys that a document may refer to. */
export interface Deployed {
  /** The `function` of every manifest. */
  readonly functions: readonly string[];
  /** Names in integration-roles.json. */
  readonly roles: readonly string[];
}

/** What answers an operation. */
export interface Target {
  /** `user-service:live`, an AWS action, or the address of an HTTP integration. */
  readonly integration: string;
  /** The `function` of a manifest, where the integration is one. */
  readonly function?: string;
  /** Whether the function sees the request itself, and so checks it: a custom integration sees what a template makes. */
  readonly isChecked: boolean;
}

/** Notes why something cannot be deployed, and stands in for what is missing. */
export type Refuse = (reason: string) => string;

/** The mandated forms: a function of the same deployment by its alias, a role of it. */
const functionUri = /:function:\$\{Prefix\}-\$\{Environment\}-([a-z0-9-]+):live\/invocations$/;
const roleArn = /:role\/\$\{Prefix\}-\$\{Environment\}-([a-z0-9-]+)$/;
/** What follows `apigateway:` and the Region; placeholders hold colons of their own. */
const serviceUri = /:apigateway:(?:\$\{[^}]*\}|[^:$])+:(?!lambda:path)(.+)$/;

/** The `function` of the manifest that a mandated function URI names. */
export const functionOf = (uri: string): string | undefined => functionUri.exec(uri)?.[1];

/** States what answers an operation; refuses functions and roles that this application does not deploy. */
export function target(
  api: Api,
  operation: JsonObject,
  deployed: Deployed,
  refuse: Refuse,
): Target {
  const stated = resolve(api, operation);
  const uri = text(stated['uri']) ?? '';
  const type = text(stated['type'])?.toLowerCase();
  const subtype = text(stated['integrationSubtype']);
  if (type === 'mock') return unchecked('MOCK');
  if (type === 'http' || type === 'http_proxy') return unchecked(uri + link(stated));
  if (subtype !== undefined) return unchecked(subtype);
  const action = serviceUri.exec(uri)?.[1];
  if (action !== undefined) return unchecked(`${action}${role(stated, deployed, refuse)}`);
  return invoked(stated, uri, deployed, refuse);
}

const unchecked = (integration: string): Target => ({ integration, isChecked: false });

/** A private integration goes through a VPC link. */
const link = (stated: JsonObject): string =>
  text(stated['connectionType'])?.toUpperCase() === 'VPC_LINK'
    ? ` through VPC link ${text(stated['connectionId']) ?? ''}`
    : '';

function role(stated: JsonObject, { roles }: Deployed, refuse: Refuse): string {
  const credentials = text(stated['credentials']) ?? '';
  const name = roleArn.exec(credentials)?.[1];
  if (name !== undefined && roles.includes(name)) return ` as ${name}`;
  return refuse(
    'calls AWS as a role that is not deployed: credentials ends in ' +
      ':role/${Prefix}-${Environment}-<role of infra/data/integration-roles.json>',
  );
}

function invoked(stated: JsonObject, uri: string, deployed: Deployed, refuse: Refuse): Target {
  const name = functionOf(uri);
  if (name === undefined || !deployed.functions.includes(name)) {
    return unchecked(
      refuse(
        'calls a function that is not deployed: the uri ends in ' +
          ':function:${Prefix}-${Environment}-<function of a manifest>:live/invocations',
      ),
    );
  }
  const isProxy = text(stated['type'])?.toLowerCase() === 'aws_proxy';
  return {
    integration: `${name}:live${isProxy ? '' : custom(stated)}`,
    function: name,
    isChecked: isProxy,
  };
}

const custom = (stated: JsonObject): string => {
  const parameters = object(stated['requestParameters']);
  const invocation = parameters['integration.request.header.X-Amz-Invocation-Type'];
  return invocation === "'Event'" ? ' (custom, asynchronous)' : ' (custom)';
};

/** The operation's integration; a `$ref` leads into `components/x-amazon-apigateway-integrations`. */
function resolve(api: Api, operation: JsonObject): JsonObject {
  const stated = object(operation['x-amazon-apigateway-integration']);
  const reference = text(stated['$ref']);
  if (reference === undefined) return stated;
  const steps = reference.replace(/^#\//, '').split('/');
  return steps.reduce((at, name) => object(at[name]), api.document);
}
