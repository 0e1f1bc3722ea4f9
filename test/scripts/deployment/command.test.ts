import { deploymentArguments } from '../../../scripts/deployment/command.ts';

test.each([
  ['--env dev', { environment: 'dev', confirmed: false, rest: [] }],
  ['--env=prod --confirm', { environment: 'prod', confirmed: true, rest: [] }],
  [
    '--profile shop --env dev --hotswap gatehouse-dev-data',
    {
      environment: 'dev',
      confirmed: false,
      rest: ['--profile', 'shop', '--hotswap', 'gatehouse-dev-data'],
    },
  ],
])('reads %s', (line, want) => {
  expect(deploymentArguments(line.split(' '))).toEqual(want);
});

test('takes the environment of the cdk command where none is named', () => {
  expect(deploymentArguments([], 'staging').environment).toBe('staging');
});

test.each([[[]], [['--env']], [['--env=']], [['dev']]])(
  'refuses %j, which names no environment',
  (args: string[]) => {
    expect(() => deploymentArguments(args)).toThrow(
      'Name the environment: --env dev, --env staging or --env prod',
    );
  },
);
