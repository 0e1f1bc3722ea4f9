import { endpointVariable } from '../lambda/endpoint-variables.ts';

/** Base addresses by the names of a config's `endpoints`. */
type Configured = Readonly<Record<string, string>>;
type Variables = Readonly<Record<string, string | undefined>>;

/** Starts a service of our own on first use; `undefined` where there is none of that name. */
export type EmbeddedEndpoint = (service: string) => Promise<string | undefined>;

/**
 * Base address of an AWS service.
 *
 * @param service as the integration's URI names it: `dynamodb`, `cognito-idp`
 * @param configured `endpoints` of the API's config
 * @returns without trailing slash; `undefined` where nobody serves it
 */
export type EndpointOf = (service: string, configured: Configured) => Promise<string | undefined>;

/**
 * Looks for a service in the config's `endpoints`, in `AWS_ENDPOINT_URL_<SERVICE>` and
 * `AWS_ENDPOINT_URL`, and among the embedded ones. AWS itself is asked only where one of them names it.
 */
export function serviceEndpoints(
  variables: Variables,
  embedded: EmbeddedEndpoint = () => Promise.resolve(undefined),
): EndpointOf {
  return async (service, configured) => {
    const name = service.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const address =
      configured[service] ||
      configured[name] ||
      variables[endpointVariable(name)] ||
      variables['AWS_ENDPOINT_URL'];
    return (address || (await embedded(service)))?.replace(/\/+$/, '');
  };
}
