import type { Json } from '../../document/document.ts';
import { intrinsicRemedy } from './remedies.ts';
import type { RestScope } from './scope.ts';

const PROVIDER = /^arn:[\w-]+:cognito-idp:([\w-]+):\d{12}:userpool\/([\w-]+)$/;

/**
 * The issuers of the user pools that `providerARNs` names (fact 206). With `endpoints.cognitoIdp` they
 * are found there: a pool of this machine issues its tokens under that address.
 */
export function cognitoIssuers(
  value: Json | undefined,
  pointer: string,
  { settings, report }: RestScope,
): readonly string[] {
  const arns = Array.isArray(value) ? (value as readonly Json[]) : [];
  if (arns.length === 0) {
    const at = value === undefined ? pointer : `${pointer}/providerARNs`;
    const remedy = intrinsicRemedy(value, 'providerARNs');
    report('provider-arns', at, 'A Cognito authorizer has no providerARNs.', remedy);
  }
  const base = settings.endpoints?.['cognitoIdp'];
  return arns.flatMap((arn, at) => {
    const [, region, pool] = typeof arn === 'string' ? (PROVIDER.exec(arn) ?? []) : [];
    if (region !== undefined && pool !== undefined)
      return [`${base?.replace(/\/$/, '') ?? awsAddress(region)}/${pool}`];
    const message = `${JSON.stringify(arn)} is no ARN of a user pool.`;
    const remedy = intrinsicRemedy(arn, 'it');
    report('provider-arns', `${pointer}/providerARNs/${at}`, message, remedy);
    return [];
  });
}

function awsAddress(region: string): string {
  const suffix = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
  return `https://cognito-idp.${region}.${suffix}`;
}
