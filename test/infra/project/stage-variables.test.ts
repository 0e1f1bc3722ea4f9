import { type Environment, environments } from '../../../infra/environments.ts';
import { stageVariables } from '../../../infra/project/stage-variables.ts';
import { restApi } from '../fixtures/rest-api.ts';

const { settings } = restApi();
const given = (declared: Record<string, string>, own: Record<string, string>) => {
  const environment = { ...(environments['dev'] as Environment), stageVariables: own };
  return stageVariables(
    restApi({ settings: { ...settings, stageVariables: declared } }),
    environment,
  );
};

test('the environment’s value wins, and what the document does not declare is left out', () => {
  expect(given({ host: 'one.example', link: 'a' }, { host: 'two.example', more: 'b' })).toEqual({
    host: 'two.example',
    link: 'a',
  });
});

test.each(['127.0.0.1:3001/x', 'localhost:80', '[::1]:80', '0.0.0.0'])(
  'refuses %s, which only this machine reaches',
  (value) => {
    expect(() => given({ host: value }, {})).toThrow(
      new Error(
        `openapi/trade/openapi.yaml:9: the stage variable host is ${value}, an address of this machine: ` +
          'give host one for dev under stageVariables in infra/environments.ts',
      ),
    );
    expect(given({ host: value }, { host: 'outside.example' })).toEqual({
      host: 'outside.example',
    });
  },
);
