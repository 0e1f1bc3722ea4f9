import type { StateMachineDefinition } from '../../../infra/data/state-machines.ts';
import { noResources } from '../../../infra/data/project-data.ts';
import { calledBy, refuseUnknownTasks } from '../../../infra/project/state-machines.ts';
import { project } from '../fixtures/project.ts';

const lambda = 'arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:';
const machine = (FunctionName: string): StateMachineDefinition => ({
  StartAt: 'One',
  States: {
    One: {
      Type: 'Task',
      Resource: 'arn:${AWS::Partition}:states:::lambda:invoke',
      Parameters: { FunctionName },
      End: true,
    },
  },
});
const ours = `${lambda}\${Prefix}-\${Environment}-user-service:live`;

const refusing = (name: string) => () =>
  refuseUnknownTasks({
    services: project.services,
    resources: { ...noResources, stateMachines: { jobs: { definition: 'jobs.asl.json' } } },
    machines: new Map([['jobs', machine(name)]]),
  });

test('a machine may call the functions of its tasks', () => {
  expect(calledBy(machine(ours))).toEqual(['user-service']);
  expect(refusing(ours)).not.toThrow();
});

test.each([
  ['a function of no manifest', `${lambda}\${Prefix}-\${Environment}-other:live`],
  ['one past its alias', `${lambda}\${Prefix}-\${Environment}-user-service`],
  ['one of another deployment', `${lambda}other-prod-user-service:live`],
])('refuses %s', (_, name) => {
  expect(refusing(name)).toThrow(
    new Error(
      `infra/data/jobs.asl.json: a task calls ${name}, which is not deployed: FunctionName ends in ` +
        ':function:${Prefix}-${Environment}-<function of a manifest>:live',
    ),
  );
});
