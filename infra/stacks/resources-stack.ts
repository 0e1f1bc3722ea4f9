import { Stack, Validations } from 'aws-cdk-lib';
import { CfnEventBus } from 'aws-cdk-lib/aws-events';
import { CfnSecret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { IntegrationRole } from '../constructs/integration-role.ts';
import { MediaBucket } from '../constructs/media-bucket.ts';
import { makeQueues, makeTopic } from '../constructs/queues.ts';
import { removalOf } from '../constructs/service-function.ts';
import { ServiceMachine } from '../constructs/service-machine.ts';
import type { Environment } from '../environments.ts';
import { namesOf } from '../names.ts';
import type { Project } from '../project/project.ts';

export interface ResourcesStackProps {
  readonly environment: Environment;
  readonly project: Project;
}

/** Everything of `infra/data/resources.json`, and the roles with which APIs call AWS. */
export class ResourcesStack extends Stack {
  constructor(scope: Construct, { environment, project }: ResourcesStackProps) {
    const names = namesOf(environment.name);
    super(scope, names.stack('resources'), {
      description: `Queues, topics, buckets and secrets of ${environment.name}`,
    });
    const { resources } = project;
    const queues = makeQueues(this, resources, environment);
    for (const [name, data] of Object.entries(resources.topics)) {
      makeTopic(this, name, data, { environment, queues });
    }
    for (const [name, data] of Object.entries(resources.buckets)) {
      new MediaBucket(this, `Bucket-${name}`, { name, data, environment });
    }
    for (const [name, { description, length }] of Object.entries(resources.secrets)) {
      makeSecret(this, name, { description, length }, environment);
    }
    for (const [name, { description }] of Object.entries(resources.buses)) {
      new CfnEventBus(this, `Bus-${name}`, { name: names.resource(name), description });
    }
    for (const [name, machine] of project.machines) {
      new ServiceMachine(this, `Machine-${name}`, { name, machine, environment });
    }
    for (const [name, uses] of Object.entries(project.integrationRoles)) {
      new IntegrationRole(this, `Role-${name}`, { name, uses, environment, project });
    }
  }
}

/** AWS makes the value: letters and digits, which every client reads alike. */
function makeSecret(
  stack: Stack,
  name: string,
  { description, length }: { readonly description: string; readonly length: number },
  environment: Environment,
): void {
  const secret = new CfnSecret(stack, `Secret-${name}`, {
    name: namesOf(environment.name).resource(name),
    description,
    generateSecretString: { passwordLength: length, excludePunctuation: true },
  });
  secret.applyRemovalPolicy(removalOf(environment));
  Validations.of(secret).acknowledge({
    id: 'AwsSolutions-SMG4',
    reason:
      'Rotated by hand, as docs/deployment.md says: whoever signs with it must take the new value',
  });
}
