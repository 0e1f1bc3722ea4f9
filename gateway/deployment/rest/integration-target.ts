import { functionNameOf } from '../arn.ts';
import type { UriTemplate } from './deployment.ts';
import { compilePathTemplate, withRestStageVariables } from './uri-template.ts';

/** What the URI of an integration of type AWS or AWS_PROXY names. */
export type IntegrationTarget =
  | { readonly kind: 'function'; readonly functionName: string }
  | ({ readonly kind: 'service' } & ServiceTarget)
  | { readonly kind: 'invalid'; readonly message: string };

export interface ServiceTarget {
  readonly service: string;
  readonly region: string;
  readonly origin: string;
  readonly action: string | undefined;
  readonly path: UriTemplate;
}

type Variables = Readonly<Record<string, string>> | undefined;

const ARN = /^arn:([\w-]+):apigateway:([\w-]*):([\w.-]+):([^]*)$/;

const NEITHER = 'AWS ARN for integration must contain path or action';

const FUNCTION = /^arn:[\w-]+:apigateway:[\w-]*:lambda:path\//;

/**
 * Reads `arn:aws:apigateway:{region}:{subdomain.service}:path|action/…`, with stage variables filled in
 * (facts 158, 169 to 177; import facts 176, 182). The ARN of a function, of a queue, of a role names
 * neither path nor action.
 */
export function readTarget(uri: string, variables: Variables): IntegrationTarget {
  const filled = withRestStageVariables(uri, variables);
  if (FUNCTION.test(filled)) return functionTarget(uri, filled);
  const parts = ARN.exec(filled);
  if (parts === null)
    return invalid(filled.startsWith('arn:') ? NEITHER : 'Invalid ARN specified in the request');
  const [, form, api = ''] = /^(path|action)(?:\/([^]*))?$/.exec(parts[4] ?? '') ?? [];
  if (form === undefined) return invalid(NEITHER);
  const isAction = form === 'action';
  return {
    kind: 'service',
    ...addressOf(parts),
    action: isAction ? api : undefined,
    path: compilePathTemplate(uri, isAction ? '/' : api),
  };
}

/** The public address of a service: what stands before the last dot is a subdomain of it. */
function addressOf([, partition, region = '', host = '']: readonly string[]) {
  const domain = partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
  const service = host.slice(host.lastIndexOf('.') + 1);
  return { service, region, origin: `https://${host}.${region}.${domain}` };
}

/** A name of a stage variable that is not set is no name: its calls fail (import fact 176). */
function functionTarget(uri: string, filled: string): IntegrationTarget {
  const functionName = functionNameOf(filled);
  if (functionName !== undefined) return { kind: 'function', functionName };
  const assumed = uri.replaceAll(/\$\{stageVariables\.[A-Za-z0-9_]+\}/g, 'x');
  return assumed !== uri && functionNameOf(assumed) !== undefined
    ? { kind: 'function', functionName: '' }
    : invalid('Invalid function ARN or invalid uri');
}

const invalid = (message: string): IntegrationTarget => ({ kind: 'invalid', message });
