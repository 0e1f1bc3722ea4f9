import { configurationError } from '../configuration-error.ts';
import type { HeaderList } from '../media/header-list.ts';
import type { RestAccepted, RestEndpointResponse, RestHttpRequest } from '../rest-call.ts';
import { parseEndpoint } from './endpoint-address.ts';
import type { EndpointAddress } from './endpoint-address.ts';
import { networkError } from './rest-failure.ts';
import { exchange, framed } from './rest-http.ts';
import type { RestEndpoints } from './rest.ts';
import { signedHeaders } from './service-signature.ts';

type ServiceRequest = RestHttpRequest & Required<Pick<RestHttpRequest, 'service'>>;

/**
 * Sends a signed request to an AWS service, at the address that serves it here (facts 169 to 177). One
 * that nobody serves is answered as one that cannot be reached.
 *
 * @throws RestError INTEGRATION_FAILURE, INTEGRATION_TIMEOUT, API_CONFIGURATION_ERROR
 */
export async function sendToService(
  call: RestAccepted,
  request: ServiceRequest,
  endpoints: RestEndpoints,
): Promise<RestEndpointResponse> {
  const { url, method, body, service } = request;
  const address = parseEndpoint(url);
  if (address === undefined) throw configurationError(call, 'Invalid endpoint address', '/uri');
  const base = await baseOf(call, service.name, endpoints);
  if (call.log.enabled) call.log.line(`Sending request to ${url}`);
  const { protocol, hostname, port, host, target: prefix } = base;
  const target = (prefix === '/' ? '' : prefix) + pathStyle(service.name, address);
  const headers = await signed(
    call,
    { ...request, url: `${protocol}//${host}${target}` },
    endpoints,
  );
  return exchange(call, endpoints, {
    ...{ protocol, hostname, port, method, target, body },
    headers: framed(method, headers, body, host),
    timeoutInMillis: call.method.integration.timeoutInMillis,
  });
}

async function signed(
  call: RestAccepted,
  request: ServiceRequest,
  { clock, report }: RestEndpoints,
): Promise<HeaderList> {
  try {
    return await signedHeaders(request, clock);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    report(`${call.method.key}: ${reason}`);
    throw configurationError(call, 'Invalid credentials', '/uri', reason);
  }
}

async function baseOf(
  call: RestAccepted,
  service: string,
  { endpointOf, report }: RestEndpoints,
): Promise<EndpointAddress> {
  let base: string | undefined;
  try {
    base = await endpointOf(service, call.deployment.endpoints);
  } catch (error) {
    const reason = `the embedded ${service} does not start: ${error instanceof Error ? error.message : String(error)}`;
    report(reason);
    throw networkError(call, reason);
  }
  if (base === undefined) {
    const reason = `${call.method.key}: nothing serves ${service} here, name its address in the config's endpoints`;
    report(reason);
    throw networkError(call, reason);
  }
  const address = parseEndpoint(base);
  if (address !== undefined) return address;
  const reason = `the endpoint of ${service}, ${base}, is no address`;
  report(reason);
  throw configurationError(call, 'Invalid endpoint address', '/uri', reason);
}

const BUCKET_HOST = /^(.+)\.s3[.-]/;

/** A bucket in the host name moves into the path: what stands for S3 has one name only. */
function pathStyle(service: string, { host, target }: EndpointAddress): string {
  const bucket = service === 's3' ? BUCKET_HOST.exec(host)?.[1] : undefined;
  return bucket === undefined ? target : `/${bucket}${target}`;
}
