import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { addApis, type Needed } from './apis.ts';
import type { BundleOf } from './constructs/service-function.ts';
import type { Environment } from './environments.ts';
import { featureFlags } from './feature-flags.ts';
import { refuseDomains } from './project/domains.ts';
import { refuseShortVisibility } from './project/event-sources.ts';
import { type Operation, operations } from './project/operations.ts';
import type { Project } from './project/project.ts';
import { refuseByRules } from './project/rules.ts';
import { refuseUnknownTasks } from './project/state-machines.ts';
import { DataStack } from './stacks/data-stack.ts';
import { FunctionsStack } from './stacks/functions-stack.ts';
import { ResourcesStack } from './stacks/resources-stack.ts';
import { UsersStack } from './stacks/users-stack.ts';

export interface ApplicationProps {
  readonly environment: Environment;
  readonly project: Project;
  readonly bundleOf: BundleOf;
  /** Folder of the cloud assembly. */
  readonly outdir: string;
}

export interface Application {
  readonly app: App;
  /** What is stated of every operation, by API. */
  readonly operations: ReadonlyMap<string, readonly Operation[]>;
}

/**
 * Composes the stacks of one environment; order comes from `addStackDependency` alone.
 *
 * @throws DeploymentRefused when the rules find an error, a function is not ours, or a placeholder has no value
 */
export function application(props: ApplicationProps): Application {
  const { environment, project, outdir } = props;
  const stated = state(props);
  const app = new App({ outdir, postCliContext: featureFlags, analyticsReporting: false });
  const data = new DataStack(app, environment, project);
  const users = new UsersStack(app, props);
  const own = new FunctionsStack(app, props);
  own.addStackDependency(data, 'a function is live only when its tables are');
  own.addStackDependency(users, 'reads the parameters of the user pool');
  const needed: Needed[] = [
    [own, 'permissions name the functions'],
    [users, 'the import reads the keys of the issuer'],
  ];
  if (hasResources(project)) {
    const resources = new ResourcesStack(app, { environment, project });
    own.addStackDependency(resources, 'event sources name queues that are there');
    needed.push([resources, 'integrations name roles that are there']);
  }
  addApis(app, { environment, apis: project.apis, operations: stated }, needed);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return { app, operations: stated };
}

/** Refuses what cannot be deployed before anything is composed. */
function state({ environment, project }: ApplicationProps): Application['operations'] {
  for (const api of project.apis) refuseByRules(api, project.services, environment);
  refuseDomains(project.apis, environment);
  refuseShortVisibility(project);
  refuseUnknownTasks(project);
  const deployed = {
    functions: project.services.map(({ manifest }) => manifest.function),
    roles: Object.keys(project.integrationRoles),
  };
  return new Map(project.apis.map((api) => [api.name, operations(api, deployed)]));
}

const hasResources = ({ resources, integrationRoles }: Project): boolean => {
  const kinds: readonly object[] = [...(Object.values(resources) as object[]), integrationRoles];
  return kinds.some((it) => Object.keys(it).length > 0);
};
