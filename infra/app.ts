import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { BundleOf } from './constructs/service-function.ts';
import type { Environment } from './environments.ts';
import { featureFlags } from './feature-flags.ts';
import { type Operation, operations } from './project/operations.ts';
import type { Project } from './project/project.ts';
import { refuseByRules } from './project/rules.ts';
import { ApiStack } from './stacks/api-stack.ts';
import { DataStack } from './stacks/data-stack.ts';
import { FunctionsStack } from './stacks/functions-stack.ts';
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
  for (const api of project.apis) refuseByRules(api, project.services, environment);
  const functions = project.services.map(({ manifest }) => manifest.function);
  const stated = new Map(project.apis.map((api) => [api.name, operations(api, functions)]));

  const app = new App({ outdir, postCliContext: featureFlags, analyticsReporting: false });
  const data = new DataStack(app, environment, project);
  const users = new UsersStack(app, props);
  const own = new FunctionsStack(app, props);
  own.addStackDependency(data, 'a function is live only when its tables are');
  own.addStackDependency(users, 'reads the parameters of the user pool');
  for (const api of project.apis) {
    const operations = stated.get(api.name) ?? [];
    const stack = new ApiStack(app, { environment, api, operations });
    stack.addStackDependency(own, 'permissions name the functions');
    stack.addStackDependency(users, 'the import reads the keys of the issuer');
  }
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return { app, operations: stated };
}
