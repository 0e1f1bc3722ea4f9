import type { RestDeployment } from '../../../gateway/deployment/rest/deployment.ts';
import { chooseDeployment } from '../../../gateway/listen/rest-canary.ts';

const canary = { isCanary: true } as RestDeployment;
const stage = (percentTraffic: number): RestDeployment =>
  ({ isCanary: false, canary: { percentTraffic, deployment: canary } }) as RestDeployment;
const takes = (percent: number, random: number): boolean =>
  chooseDeployment(stage(percent), () => random).isCanary;

test.each([
  [0, 0, false],
  [100, 0.999_999, true],
  [10, 0.099, true],
  [10, 0.1, false],
  [0.5, 0.004, true],
])('REST fact 213: %d %% of calls, drawn %d: %s', (percent, random, want) => {
  expect(takes(percent, random)).toBe(want);
});

test('where there is none nothing is drawn', () => {
  const plain = { isCanary: false } as RestDeployment;
  const draw = (): number => {
    throw new Error('drawn');
  };
  expect(chooseDeployment(plain, draw)).toBe(plain);
});
