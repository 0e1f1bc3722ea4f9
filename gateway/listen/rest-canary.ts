import type { RestDeployment } from '../deployment/rest/deployment.ts';

const PERCENT = 100;

/**
 * What one call of a stage runs: the stage's deployment, or its canary's for so many of a hundred calls
 * (fact 213).
 *
 * @param random from 0 up to 1, drawn only where there is a canary
 */
export function chooseDeployment(stage: RestDeployment, random: () => number): RestDeployment {
  const { canary } = stage;
  if (canary === undefined) return stage;
  return random() * PERCENT < canary.percentTraffic ? canary.deployment : stage;
}
