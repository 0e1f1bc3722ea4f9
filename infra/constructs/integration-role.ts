import { Aws } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { IntegrationRoles, ProjectData } from '../data/project-data.ts';
import type { Environment } from '../environments.ts';
import { namesOf } from '../names.ts';
import { grants } from './grants.ts';
import { acknowledgeParts } from './wildcards.ts';

export interface IntegrationRoleProps {
  readonly name: string;
  readonly uses: IntegrationRoles[string];
  readonly environment: Environment;
  readonly project: ProjectData;
}

/** As whom APIs call AWS services without a function between, under the name that their documents mandate. */
export class IntegrationRole extends Construct {
  constructor(scope: Construct, id: string, props: IntegrationRoleProps) {
    super(scope, id);
    const { name, uses, environment, project } = props;
    const names = namesOf(environment.name);
    const role = new Role(this, 'Role', {
      roleName: names.resource(name),
      description: uses.description,
      // Another account's API must not have this one act for it.
      assumedBy: new ServicePrincipal('apigateway.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    });
    for (const it of grants(uses, names, project.tables)) role.addToPolicy(it);
    acknowledgeParts(role, uses, names);
  }
}
