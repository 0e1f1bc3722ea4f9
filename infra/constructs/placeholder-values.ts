import { Aws, type Stack } from 'aws-cdk-lib';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import { type Environment, prefix } from '../environments.ts';
import { namesOf } from '../names.ts';

/** Value of a placeholder by its name; `undefined` where there is none. */
export type ValueOf = (name: string) => string | undefined;

/** What is known before anything is deployed. */
export function fixedValues(environment: Environment): Readonly<Record<string, string>> {
  return {
    'AWS::Region': Aws.REGION,
    'AWS::AccountId': Aws.ACCOUNT_ID,
    'AWS::Partition': Aws.PARTITION,
    Prefix: prefix,
    Environment: environment.name,
    ...environment.substitutions,
  };
}

/** The same, and the user pool's, which come from the parameters that its stack writes: read only where they are asked for. */
export function placeholderValues(stack: Stack, environment: Environment): ValueOf {
  const { parameters } = namesOf(environment.name);
  const read = (name: string): string => StringParameter.valueForStringParameter(stack, name);
  const fixed = fixedValues(environment);
  const written: Readonly<Record<string, () => string>> = {
    UserPoolIssuer: () => read(parameters.issuer),
    UserPoolClientId: () => read(parameters.clientId),
    UserPoolArn: () =>
      `arn:${Aws.PARTITION}:cognito-idp:${Aws.REGION}:${Aws.ACCOUNT_ID}:userpool/${read(parameters.id)}`,
  };
  return (name) => fixed[name] ?? written[name]?.();
}
