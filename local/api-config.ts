import type { GatewayConfig } from '../gateway/index.ts';
import { readSettings } from '../infra/data/generated-api.ts';
import { plansFor } from '../infra/data/usage-plans.ts';
import type { Backends } from './addresses/backends.ts';
import type { Setting } from './addresses/setting.ts';
import type { KeyStore } from './keys/key-store.ts';
import { apiConfig, isRest } from './project/document.ts';
import type { ApiDocument } from './project/document.ts';
import { settingsOfAll } from './project/settings-of-all.ts';

/** What the gateways of a run are made with. */
export interface ApiSetting extends Setting {
  readonly backends: Backends;
  readonly keys: KeyStore;
}

/** Hosts by which the domain of APIs with a base path is called on this machine. */
const domainHosts = ['127.0.0.1', 'localhost'];

/** Whoever signs with these is known to IAM authorization here, and may call everything. */
export const operator = {
  accessKeyId: 'local',
  secretAccessKey: 'local',
  arn: 'arn:aws:iam::123456789012:user/operator',
} as const;

/** The configuration of an API as its files and this run's services say it now. */
export function configOf(
  setting: ApiSetting,
  api: string,
  document: Pick<ApiDocument, 'root'>,
): GatewayConfig {
  const { project, names, backends } = setting;
  const { issuer, poolId, clientId } = backends.pool;
  const substitutions = {
    ...{ Prefix: names.prefix, Environment: names.environment },
    ...{ UserPoolIssuer: issuer, UserPoolClientId: clientId },
    UserPoolArn: `arn:aws:cognito-idp:us-east-1:123456789012:userpool/${poolId}`,
  };
  const ofKind = isRest(document) ? restConfig(setting, api) : {};
  return apiConfig(project.root, api, substitutions, ofKind);
}

/** What REST APIs alone have. */
function restConfig(
  { project, dataFolder, backends, keys }: ApiSetting,
  api: string,
): GatewayConfig {
  const { basePath, stage = 'prod', domainNames = [] } = readSettings(project.root, api) as Said;
  const mapped = basePath === undefined ? [] : [{ basePath, stage }];
  return {
    ...{ dataFolder, credentials: [operator], ...keysAndPlans(project.root, api, keys) },
    endpoints: {
      ...backends.services.endpoints,
      dynamodb: backends.dynamodb,
      cognitoIdp: backends.pool.issuer.replace(/\/[^/]*$/, ''),
    },
    domainNames: [
      ...domainNames,
      ...(basePath === undefined ? [] : domainHosts).map((domainName) => ({
        ...{ domainName, basePathMappings: mapped },
      })),
    ],
  };
}

type Said = ReturnType<typeof readSettings> & Pick<GatewayConfig, 'domainNames'>;

/** A plan names partners; each of a partner's keys is in it. */
function keysAndPlans(
  root: string,
  api: string,
  keys: KeyStore,
): Pick<GatewayConfig, 'apiKeys' | 'usagePlans'> {
  const plans = plansFor(api, settingsOfAll(root));
  const apiKeys = keys.partners.flatMap((partner) => keys.keysOf(partner));
  return {
    apiKeys: apiKeys.map(({ name, value }) => ({ name, value })),
    usagePlans: plans.map((plan) => ({
      ...plan,
      apiKeys: (plan.apiKeys ?? []).flatMap((it) => keys.keysOf(it).map(({ name }) => name)),
    })),
  };
}
