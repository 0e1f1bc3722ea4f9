import type { Arrival } from '../../../gateway/call.ts';
import { startRestContext } from '../../../gateway/context/rest-start.ts';
import type { RestDeployment } from '../../../gateway/deployment/rest/deployment.ts';
import { compileDomainNames } from '../../../gateway/deployment/rest/domain-names.ts';
import type { DomainNameConfig } from '../../../gateway/config.ts';
import { NO_LOG } from '../../../gateway/execution-log.ts';
import { arrivalOf } from '../../../gateway/inject.ts';
import type { InjectRequest } from '../../../gateway/inject.ts';
import { listen } from '../../../gateway/listen/rest.ts';
import type { RestReceived } from '../../../gateway/rest-call.ts';
import { RestError } from '../../../gateway/rest-error.ts';

export const TRACE = 'Root=1-6b0187c0-0123456789abcdef01234567';

export interface Listened extends InjectRequest {
  readonly deployment?: Partial<RestDeployment>;
  readonly domainNames?: readonly DomainNameConfig[];
  readonly tls?: Arrival['tls'];
  /** Replaces what `inject` made of the request. */
  readonly arrival?: Partial<Arrival>;
}

/** Lets a request arrive at a stage named `test`. */
export function received({
  deployment,
  domainNames,
  tls,
  arrival,
  ...request
}: Listened): RestReceived {
  const compiled = compileDomainNames(
    { domainNames: domainNames ?? [] },
    'test',
    (pointer, message) => {
      throw new Error(`${pointer}: ${message}`);
    },
  );
  const stage = {
    stage: 'test',
    isCanary: false,
    disableExecuteApiEndpoint: false,
    ...(compiled && { domainNames: compiled }),
    ...deployment,
  } as RestDeployment;
  const it: Arrival = { ...arrivalOf(request), ...(tls && { tls }), ...arrival };
  const beginning = { requestId: 'uuid', extendedRequestId: 'id=', now: 0 };
  const context = startRestContext(it, stage, beginning);
  return listen(it, { deployment: stage, context, log: NO_LOG, traceId: TRACE });
}

/** What a request is refused with: type, status, message and reason. */
export function refusal(listened: Listened): unknown {
  try {
    received(listened);
  } catch (error) {
    if (!(error instanceof RestError)) throw error;
    const { status, message, reason } = error.detail;
    return [error.type, status, message, reason];
  }
  return 'not refused';
}
