import type { ProjectData } from '../data/project-data.ts';
import {
  functionsOf,
  readStateMachine,
  type StateMachineDefinition,
} from '../data/state-machines.ts';
import { DeploymentRefused } from './refusal.ts';

/** State machines by their names in resources.json, placeholders in place. */
export type Machines = ReadonlyMap<string, StateMachineDefinition>;

/** @throws DataRefused with everything wrong in the files that `resources.json` names */
export const readMachines = (root: string, { resources }: ProjectData): Machines =>
  new Map(
    Object.entries(resources.stateMachines).map(([name, { definition }]) => [
      name,
      readStateMachine(root, definition),
    ]),
  );

/** The mandated form of a task's function. */
const functionArn = /:function:\$\{Prefix\}-\$\{Environment\}-([a-z0-9-]+):live$/;

/** The `function` of every manifest that a machine calls; a name of another form is no function of ours. */
export const calledBy = (machine: StateMachineDefinition): readonly string[] =>
  functionsOf(machine).flatMap((name) => functionArn.exec(name)?.[1] ?? []);

/** @throws DeploymentRefused naming every function of a task that is not deployed: its role could not be given the right */
export function refuseUnknownTasks({
  services,
  resources,
  machines,
}: Pick<ProjectData, 'services' | 'resources'> & {
  readonly machines: Machines;
}): void {
  const known = services.map(({ manifest }) => manifest.function);
  const reasons = [...machines].flatMap(([name, machine]) =>
    functionsOf(machine)
      .filter((arn) => !known.includes(functionArn.exec(arn)?.[1] ?? ''))
      .map(
        (arn) =>
          `infra/data/${resources.stateMachines[name]?.definition ?? name}: a task calls ${arn}, which is not ` +
          'deployed: FunctionName ends in :function:${Prefix}-${Environment}-<function of a manifest>:live',
      ),
  );
  if (reasons.length > 0) throw new DeploymentRefused(reasons);
}
