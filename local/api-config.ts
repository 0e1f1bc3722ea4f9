import type { GatewayConfig } from '../gateway/index.ts';
import { readSettings } from '../infra/data/generated-api.ts';
import type { Backends } from './addresses/backends.ts';
import type { OutsideSystems } from './addresses/outside.ts';
import type { Setting } from './addresses/setting.ts';
import type { KeyStore } from './keys/key-store.ts';
import { keysAndPlans } from './keys/keys-and-plans.ts';
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
  const settings = readSettings(project.root, api) as Said;
  const { basePath, stage = 'prod', domainNames = [], stageVariables = {} } = settings;
  const mapped = basePath === undefined ? [] : [{ basePath, stage }];
  return {
    ...outsideOf(backends.outside, stageVariables),
    ...{ dataFolder, credentials: [operator] },
    ...keysAndPlans(api, settingsOfAll(project.root), keys),
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

/** Of the outside systems those that the document asks for. */
const outsideOf = (
  { stageVariables, vpcLinks }: OutsideSystems,
  said: Readonly<Record<string, string>>,
): Pick<GatewayConfig, 'stageVariables' | 'vpcLinks'> => ({
  ...(Object.hasOwn(said, 'vpcLinkId') && { vpcLinks }),
  stageVariables: Object.fromEntries(
    Object.entries(stageVariables).filter(([name]) => Object.hasOwn(said, name)),
  ),
});

type Said = ReturnType<typeof readSettings> & Pick<GatewayConfig, 'domainNames'>;
