import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { ApiDomain } from '../constructs/api-domain.ts';
import type { Environment } from '../environments.ts';
import { namesOf } from '../names.ts';

/** Custom domains. They stand before the APIs, whose stacks map themselves to them by name. */
export class DomainsStack extends Stack {
  constructor(scope: Construct, environment: Environment) {
    super(scope, namesOf(environment.name).stack('domains'), {
      description: `Domain names of ${environment.name}`,
    });
    for (const settings of environment.domains) new ApiDomain(this, settings.name, settings);
  }
}
