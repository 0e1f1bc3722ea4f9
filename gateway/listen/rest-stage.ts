import type { ArrivalTls } from '../call.ts';
import type { RestContext } from '../context/rest-context.ts';
import type { RestDeployment } from '../deployment/rest/deployment.ts';
import type { BasePathMapping } from '../deployment/rest/domain-names.ts';
import { RestError } from '../rest-error.ts';
import { isDefaultEndpoint } from './arrival-checks.ts';
import { behind, mappingOf, oneSlashFirst } from './base-path.ts';

export interface Address {
  /** As sent. */
  readonly path: string;
  /** Set where the call came over the TLS port of a custom domain. */
  readonly tls: ArrivalTls | undefined;
  readonly deployment: RestDeployment;
  readonly context: RestContext;
}

/** Where a call is addressed to. */
export interface FoundStage {
  /** `$context.path`. */
  readonly path: string;
  /** What resources are matched against. */
  readonly resourcePath: string;
  /** Of the mapping that was matched, `''` for none. */
  readonly basePath: string;
  /** In words, for a trace. */
  readonly says: string;
  /** JSON pointer of what decided. */
  readonly pointer?: string;
}

/**
 * On the default endpoint the first segment names the stage. A configured domain has its base path
 * mappings; any other host is a custom domain mapped to the one stage there is.
 *
 * @throws RestError DEFAULT_4XX, or MISSING_AUTHENTICATION_TOKEN for a default endpoint's `/`
 */
export function findStage(address: Address): FoundStage {
  const { deployment, context, tls } = address;
  const path = oneSlashFirst(address.path);
  if (tls !== undefined) checkTls(tls, context.domainName);
  if (isDefaultEndpoint(context.domainName)) return onDefaultEndpoint(path, deployment);
  const domain = deployment.domainNames?.get(context.domainName.toLowerCase());
  if (domain === undefined && isMutualTlsOnly(deployment))
    throw forbidden('the API is served over mutual TLS only');
  if (domain === undefined)
    return { path, resourcePath: path, basePath: '', says: `stage ${deployment.stage}` };
  // A port that was opened before an update asked for certificates has none to show.
  if (domain.mutualTls && tls?.clientCert === undefined)
    throw forbidden(`${domain.domainName} is served over mutual TLS only`, domain.pointer);
  return onCustomDomain(path, domain.mappings, { deployment, pointer: domain.pointer });
}

/** Without its default endpoint, an API whose domains all ask for certificates has no other way in. */
const isMutualTlsOnly = ({ disableExecuteApiEndpoint, domainNames }: RestDeployment): boolean =>
  disableExecuteApiEndpoint &&
  domainNames !== undefined &&
  [...domainNames.values()].every((it) => it.mutualTls);

/** Import fact 248: a certificate that is not trusted is answered 403, as is a Host that is not the one of the handshake. */
function checkTls({ domainName, refused }: ArrivalTls, host: string): void {
  if (refused !== undefined) throw forbidden(refused);
  if (host.toLowerCase() !== domainName)
    throw forbidden(`the handshake was for ${domainName}, the request is for another host`);
}

function onDefaultEndpoint(path: string, deployment: RestDeployment): FoundStage {
  // Fact 228.
  if (deployment.disableExecuteApiEndpoint) throw forbidden('the default endpoint is disabled');
  if (path === '/')
    throw new RestError('MISSING_AUTHENTICATION_TOKEN', { reason: 'the path names no stage' });
  const rest = behind(path, deployment.stage);
  if (rest === undefined) throw forbidden('there is no such stage');
  const says = `stage ${deployment.stage} of the default endpoint`;
  return { path, resourcePath: oneSlashFirst(rest), basePath: '', says };
}

interface DomainOf {
  readonly deployment: RestDeployment;
  readonly pointer: string;
}

/** The longest base path wins; the mapping's own is stripped (import fact 247). */
function onCustomDomain(
  path: string,
  mappings: readonly BasePathMapping[],
  { deployment, pointer }: DomainOf,
): FoundStage {
  const mapped = mappingOf(path, mappings);
  if (mapped === undefined) throw forbidden('no base path of this domain is mapped', pointer);
  const { mapping, rest } = mapped;
  const { basePath } = mapping;
  const says = basePath === '' ? 'mapping without base path' : `mapping ${basePath}`;
  const resourcePath = mapping.stageInPath ? behind(oneSlashFirst(rest), deployment.stage) : rest;
  if (resourcePath === undefined) throw forbidden('there is no such stage', mapping.pointer);
  return {
    path,
    resourcePath: oneSlashFirst(resourcePath),
    basePath,
    says,
    pointer: mapping.pointer,
  };
}

const forbidden = (reason: string, pointer?: string): RestError =>
  new RestError('DEFAULT_4XX', {
    status: 403,
    message: 'Forbidden',
    errorType: 'ForbiddenException',
    reason,
    ...(pointer !== undefined && { pointer }),
  });
