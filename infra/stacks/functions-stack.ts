import { Stack } from 'aws-cdk-lib';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import { ServiceFunction, type ServiceFunctionProps } from '../constructs/service-function.ts';
import { namesOf } from '../names.ts';
import { isTrigger } from './users-stack.ts';

/** A function for every manifest, but for the user pool's triggers, which stand beside the pool. */
export class FunctionsStack extends Stack {
  constructor(scope: Construct, props: Omit<ServiceFunctionProps, 'userPool'>) {
    const names = namesOf(props.environment.name);
    super(scope, names.stack('functions'), {
      description: `Functions of ${props.environment.name}`,
    });
    const read = (name: string): string => StringParameter.valueForStringParameter(this, name);
    // Read on demand: a parameter that nothing refers to is a warning.
    const userPool = {
      id: () => read(names.parameters.id),
      clientId: () => read(names.parameters.clientId),
    };
    for (const service of props.project.services) {
      if (isTrigger(props.project.userPool, service)) continue;
      new ServiceFunction(this, service, { ...props, userPool });
    }
  }
}
