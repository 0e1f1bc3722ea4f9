import { Aws, CfnOutput, Stack, Validations } from 'aws-cdk-lib';
import {
  CfnUserPool,
  CfnUserPoolClient,
  CfnUserPoolDomain,
  CfnUserPoolGroup,
  CfnUserPoolResourceServer,
} from 'aws-cdk-lib/aws-cognito';
import { CfnPermission } from 'aws-cdk-lib/aws-lambda';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import {
  removalOf,
  ServiceFunction,
  type ServiceFunctionProps,
} from '../constructs/service-function.ts';
import type { Service, UserPoolClientData, UserPoolData } from '../data/project-data.ts';
import { type Environment, prefix } from '../environments.ts';
import { namesOf } from '../names.ts';

/** From this length on, a password need not mix kinds of characters. */
const longPassword = 12;

type Props = Omit<ServiceFunctionProps, 'userPool'>;

/**
 * The user pool of `infra/data/user-pool.json`, with the functions it triggers: the pool needs them
 * before it exists, every other function needs the pool.
 */
export class UsersStack extends Stack {
  constructor(scope: Construct, props: Props) {
    const { environment } = props;
    const data = props.project.userPool;
    const names = namesOf(environment.name);
    super(scope, names.stack('users'), { description: `User pool of ${environment.name}` });

    const trigger = this.trigger(props);
    const pool = makePool(this, data, environment, trigger);
    if (trigger) allowTrigger(this, trigger, pool);
    const domain = new CfnUserPoolDomain(this, 'Domain', {
      userPoolId: pool.ref,
      // Unique in the Region, among all accounts.
      domain: `${prefix}-${environment.name}-${Aws.ACCOUNT_ID}`,
    });
    const scopes = resourceServers(this, data, pool);
    for (const { name, description } of data.groups ?? []) {
      const props = { userPoolId: pool.ref, groupName: name, ...(description && { description }) };
      new CfnUserPoolGroup(this, `Group-${name}`, props);
    }
    const clients = data.clients.map((client) => makeClient(this, client, pool));
    // A client may name only scopes that exist.
    for (const client of clients) for (const scope of scopes) client.addResourceDependency(scope);

    const values = { id: pool.ref, issuer: pool.attrProviderUrl, clientId: clients[0]?.ref ?? '' };
    for (const [key, parameterName] of Object.entries(names.parameters)) {
      const stringValue = values[key as keyof typeof values];
      new StringParameter(this, `Parameter-${key}`, { parameterName, stringValue });
    }
    new CfnOutput(this, 'UserPoolId', { value: values.id });
    new CfnOutput(this, 'UserPoolClientId', { value: values.clientId });
    new CfnOutput(this, 'UserPoolDomain', { value: domain.ref });
  }

  private trigger(props: Props): string | undefined {
    const service = props.project.services.find((it) => isTrigger(props.project.userPool, it));
    return service && new ServiceFunction(this, service, props).liveArn;
  }
}

/** Whether the user pool calls the service's function. */
export function isTrigger(data: UserPoolData, service: Service): boolean {
  return service.name === data.triggers?.preTokenGeneration;
}

function makePool(
  stack: Stack,
  data: UserPoolData,
  environment: Environment,
  trigger: string | undefined,
): CfnUserPool {
  const pool = new CfnUserPool(stack, 'UserPool', {
    userPoolName: namesOf(environment.name).userPool,
    // Adding scopes to access tokens (trigger event V2_0) needs this plan.
    userPoolTier: 'ESSENTIALS',
    usernameAttributes: [...data.usernameAttributes],
    usernameConfiguration: { caseSensitive: false },
    autoVerifiedAttributes: [...(data.autoVerifiedAttributes ?? [])],
    ...customAttributes(data),
    accountRecoverySetting: {
      recoveryMechanisms: [{ name: 'verified_email', priority: 1 }],
    },
    policies: { passwordPolicy: { ...data.passwordPolicy } },
    mfaConfiguration: 'OFF',
    deletionProtection: environment.deletionProtection ? 'ACTIVE' : 'INACTIVE',
    ...(trigger && {
      lambdaConfig: {
        preTokenGenerationConfig: { lambdaArn: trigger, lambdaVersion: 'V2_0' },
      },
    }),
  });
  pool.applyRemovalPolicy(removalOf(environment));
  Validations.of(pool).acknowledge(
    {
      id: 'AwsSolutions-COG2',
      reason: 'Sign-in is one call with e-mail and password, as the document of the API says',
    },
    {
      id: 'AwsSolutions-COG8',
      reason: 'Essentials suffices for the trigger; threat protection costs by active user',
    },
  );
  if (data.passwordPolicy.minimumLength >= longPassword) {
    Validations.of(pool).acknowledge({
      id: 'AwsSolutions-COG1',
      reason: `${longPassword} characters or more, of any kind, as NIST SP 800-63B advises`,
    });
  }
  return pool;
}

/** Texts that may change; Cognito puts `custom:` before their names. */
function customAttributes({ customAttributes: names = [] }: UserPoolData) {
  const schema = names.map((name) => ({ name, attributeDataType: 'String', mutable: true }));
  return schema.length === 0 ? {} : { schema };
}

function allowTrigger(stack: Stack, trigger: string, pool: CfnUserPool): void {
  new CfnPermission(stack, 'TriggerPermission', {
    action: 'lambda:InvokeFunction',
    functionName: trigger,
    principal: 'cognito-idp.amazonaws.com',
    sourceArn: pool.attrArn,
  });
}

function resourceServers(stack: Stack, data: UserPoolData, pool: CfnUserPool) {
  return (data.resourceServers ?? []).map(
    ({ identifier, name, scopes }) =>
      new CfnUserPoolResourceServer(stack, `ResourceServer-${identifier}`, {
        userPoolId: pool.ref,
        identifier,
        name: name ?? identifier,
        scopes: scopes.map((scope) => ({
          scopeName: scope.name,
          scopeDescription: scope.description,
        })),
      }),
  );
}

function makeClient(stack: Stack, data: UserPoolClientData, pool: CfnUserPool): CfnUserPoolClient {
  const oauthFlows = data.oauthFlows ?? [];
  return new CfnUserPoolClient(stack, `Client-${data.name}`, {
    userPoolId: pool.ref,
    clientName: data.name,
    explicitAuthFlows: data.authFlows.map((flow) => `ALLOW_${flow}`),
    generateSecret: data.generateSecret ?? false,
    preventUserExistenceErrors: 'ENABLED',
    enableTokenRevocation: true,
    supportedIdentityProviders: ['COGNITO'],
    tokenValidityUnits: { accessToken: 'minutes', idToken: 'minutes', refreshToken: 'days' },
    accessTokenValidity: data.accessTokenValidityMinutes ?? 60,
    idTokenValidity: data.idTokenValidityMinutes ?? 60,
    refreshTokenValidity: data.refreshTokenValidityDays ?? 30,
    ...(oauthFlows.length > 0 && {
      allowedOAuthFlowsUserPoolClient: true,
      allowedOAuthFlows: [...oauthFlows],
      allowedOAuthScopes: [...(data.oauthScopes ?? [])],
      callbackUrLs: [...(data.callbackUrls ?? [])],
      logoutUrLs: [...(data.logoutUrls ?? [])],
    }),
  });
}
